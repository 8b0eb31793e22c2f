import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { sampleMembers } from '../../random/sampleMembers.js';
import { streamX, streamY, word } from '../../random/stream.js';
import { POLLED } from '../passOnTally.js';
import { amounts } from './amounts.js';
import type { Attitudes } from './attitudes.js';
import { REACHED } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';
import { FIGURE, FIGURES } from './recordCount.js';

const TWO_32 = 0x100000000;
// what this module holds itself is compiled in, what others export looked up each time
const { attitude: present, fade } = amounts;

/** Asks the sample of a poll of the setup and writes what it says, and what is true, into the tally. O(sample). */
export type AskPoll = (index: number) => void;

/** The polls of a setup. Samples are drawn anew in each run; somebody who does not answer one poll may answer another. */
export function createPolls(run: PassOnRun, attitudes: Attitudes): AskPoll {
  const { setup, state, tally, key } = run;
  const firstAttitudes = state.firstAttitudes.reduce((sum, attitude) => sum + attitude, 0);
  const { memberCount } = setup.population;
  const contents = setup.contents.length;
  const samplers = setup.polls.map(({ sample }) => sampleMembers(memberCount, Math.min(sample, memberCount)));
  const sampled = new Int32Array(
    Math.max(0, ...setup.polls.map(({ sample }) => Math.min(sample, memberCount))),
  );
  const own: RngKey = new Uint32Array(4);

  return (index) => {
    const { response, responseBias } = setup.polls[index]!;
    deriveInto(own, deriveInto(own, key, PURPOSES.poll, run.run), index, 0);
    const asked = samplers[index]!(own, sampled);
    deriveInto(own, own, 1, 0);
    const at = index * (POLLED + 2 * contents);
    const { polls } = tally;
    for (let i = 0; i < asked; i++) {
      const member = sampled[i]!;
      attitudes.look(member);
      const attitude = present[0]!;
      const x = streamX(own[0]! | 0, own[1]! | 0, member);
      const chance = response * (1 + responseBias * attitude);
      if (word(x, streamY(x, own[2]! | 0, own[3]! | 0, 0)) >>> 0 >= chance * TWO_32) continue;
      polls[at]!++;
      polls[at + 1]! += attitude;
      polls[at + 2]! += attitude * attitude;
      for (let content = 0; content < contents; content++)
        if (state.flags[content * memberCount + member]! & REACHED) polls[at + POLLED + 2 * content]!++;
    }
    polls[at + 3] = (firstAttitudes + attitudeChange(run, attitudes)) / memberCount;
    for (let content = 0; content < contents; content++)
      polls[at + POLLED + 2 * content + 1] = run.totals[content * FIGURES + FIGURE.reach]! / memberCount;
  };
}

/** Sum of what all attitudes have moved by, as of now. */
function attitudeChange({ tally, crisis, tick, setup }: PassOnRun, attitudes: Attitudes): number {
  if (crisis && setup.rules.attitudeHalfLife < Number.POSITIVE_INFINITY) {
    attitudes.fade(tick);
    return crisis.moved * fade[0]!;
  }
  let sum = 0;
  for (let at = FIGURE.attitude; at < tally.counts.length; at += FIGURES) sum += tally.counts[at]!;
  return sum;
}
