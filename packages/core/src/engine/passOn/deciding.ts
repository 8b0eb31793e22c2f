import { movedAttitude } from './attitude.js';
import type { Attitudes } from './attitudes.js';
import type { Boycotting } from './boycotting.js';
import { COIN, coinSaysYes } from './contentKeys.js';
import type { Correct } from './correcting.js';
import type { Counting } from './counting.js';
import { createDoubts } from './doubting.js';
import { createFuel } from './fuelling.js';
import { CONVERTED, CONVINCED, GROUPS_MASK, GROUPS_SHIFT, INOCULATED, PASSED } from './memberState.js';
import { NOVELTY_BITS, NOVELTY_MASK, noveltyTables } from './novelty.js';
import type { PassOnRun } from './passOnRun.js';
import { FIGURE } from './recordCount.js';
import type { Standing } from './standing.js';

/**
 * Asks a member's three coins about a content, given his flags, the index of the trust in what he has just read and where his
 * counts begin; returns his flags. None of the three outcomes says anything of the others.
 */
export type Decide = (
  member: number,
  content: number,
  flags: number,
  trust: number,
  at: number,
  tick: number,
) => number;

/** What knows of members' attitudes and what changes them. */
export interface Judges {
  readonly attitudes: Attitudes;
  readonly counting: Counting;
  readonly standing: Standing;
  readonly correct: Correct;
  readonly boycotting: Boycotting;
}

/** The three outcomes of reading, for a setup. Who boycotts does not act in favour. */
export function createDecide(
  run: PassOnRun,
  { attitudes, counting, standing, correct, boycotting }: Judges,
): Decide {
  const { contents, rules } = run.setup;
  const passes = createPasses(run, standing);
  const credit = run.crisis?.credit;
  const { values: trusts } = run.trusts;

  return (member, content, before, trust, at, tick) => {
    let flags = before;
    const { credibility, valence, conversionRate, conversionSign, counters } = contents[content]!;
    const { decision } = run.keys[content]!;
    const belief = credit ? credibility * credit[content]! : credibility;
    if (!(flags & CONVINCED) && coinSaysYes(decision, member, COIN.convince, belief * trusts[trust]!)) {
      flags = standing.onConvinced(member, content, flags | CONVINCED);
      counting.grow(content, FIGURE.convinced, at, tick);
      counting.setAttitude(member, movedAttitude(attitudes.of(member), valence, rules), content, at);
      if (counters >= 0) correct(counters, member, content, at);
    }
    if (conversionRate > 0 && !(flags & CONVERTED) && !(conversionSign > 0 && boycotting.isOn(member))) {
      const leaning = attitudes.of(member) * conversionSign;
      if (leaning > 0 && coinSaysYes(decision, member, COIN.convert, conversionRate * leaning)) {
        flags |= CONVERTED;
        counting.grow(content, FIGURE.conversions, at, tick);
      }
    }
    if (flags & PASSED || !passes(member, content, flags, tick)) return flags;
    counting.grow(content, FIGURE.passOns, at, tick);
    return flags | PASSED;
  };
}

/** Whether he passes on, given the best appeal and all groups so far. */
function createPasses(
  run: PassOnRun,
  standing: Standing,
): (member: number, content: number, flags: number, tick: number) => boolean {
  const { setup, state, firstPosted, keys, lastTick, crisis } = run;
  const { rules, population } = setup;
  const { memberCount } = population;
  const { reinforcement, ambassadorEase, appeal } = rules;
  const { appeals } = state;
  const incident = setup.crisis?.incident ?? -1;
  const fuelFor = createFuel(run);
  const doubts = createDoubts(run);
  const novelties = noveltyTables(
    setup.contents.map(({ halfLife }) => halfLife),
    lastTick,
  );
  return (member, content, flags, tick) => {
    const { coarse, fine } = novelties[content]!;
    const age = tick - firstPosted[content]!;
    const groups = (flags >>> GROUPS_SHIFT) & GROUPS_MASK;
    const factor =
      (1 + reinforcement * Math.max(0, groups - 1)) *
      coarse[age >>> NOVELTY_BITS]! *
      fine[age & NOVELTY_MASK]! *
      (content === incident ? crisis!.fuel * fuelFor(member) : 1);
    const { decision } = keys[content]!;
    const doubt = flags & INOCULATED ? doubts(member, content) : 1;
    if (appeal !== undefined)
      return coinSaysYes(decision, member, COIN.passOn, Math.min(1, appeal * factor) * doubt);
    const pair = 2 * (content * memberCount + member);
    const ease = standing.isAdvocate(member, content, flags) ? ambassadorEase : 0;
    if (!(appeals[pair]! * factor + ease >= appeals[pair + 1]!)) return false;
    // inoculated: one more coin, so that the probability is multiplied
    return doubt === 1 || coinSaysYes(decision, member, COIN.doubt, doubt);
  };
}
