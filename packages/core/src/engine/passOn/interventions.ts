import { deriveKey } from '../../random/rngKey.js';
import { amounts } from './amounts.js';
import type { Answer } from './answering.js';
import { briefedMembers } from './briefedMembers.js';
import { COIN, coinBits, createContentKeys, deriveContentKeys } from './contentKeys.js';
import type { Correct } from './correcting.js';
import type { Counting } from './counting.js';
import type { GiveCredit } from './crediting.js';
import type { SendDirect } from './directMessages.js';
import { createDoubts } from './doubting.js';
import { firstMembers } from './firstMembers.js';
import { CELL_SHIFT, FROM_MEMBERS, INOCULATED, PASSED, REACHED, touch } from './memberState.js';
import type { Monitor } from './monitoring.js';
import { ordinalsByContent } from './ordinalsByContent.js';
import type { OutsideExposure } from './outsideExposure.js';
import type { PassOnObserver } from './passOnObserver.js';
import type { PassOnRun } from './passOnRun.js';
import type { Poster, Posting } from './posting.js';
import { countsAt, FIGURE, SOURCE } from './recordCount.js';
import { partsOfAct } from './timelineSchedule.js';

const TWO_32 = 0x100000000;
const { factor } = amounts;

/** What the timeline's acts need. */
export interface Actors {
  readonly post: Poster;
  readonly outside: OutsideExposure;
  readonly sendDirect: SendDirect;
  readonly monitor: Monitor;
  readonly answer: Answer;
  readonly credit: GiveCredit;
  readonly counting: Counting;
  readonly correct: Correct;
  readonly observer: PassOnObserver;
}

/** Carries out an act of the timeline. */
export type CarryOut = (act: number, tick: number) => void;

/** Prepares the acts of a setup's timeline. Throws `invalid-input` where first members do not fit the population. */
export function createInterventions(run: PassOnRun, actors: Actors): CarryOut {
  const { setup, tally, crisis } = run;
  const { interventions } = setup;
  const ordinals = ordinalsByContent(interventions);
  const postByMembers = createMembersPost(run, actors, ordinals);

  return (act, tick) => {
    const { intervention: index, occurrence } = partsOfAct(act);
    const intervention = interventions[index]!;
    const { content, by, effect } = intervention;
    const byMembers = by.kind === 'members' || by.kind === 'briefed';
    tally.postings[index]!++;
    if (by.kind !== 'nobody' && run.firstPosted[content]! < 0) {
      actors.credit(content, tick);
      run.firstPosted[content] = tick;
    }
    if (run.muted === 'broadcast' && !byMembers) return;
    if (effect && crisis) actors.answer(index, effect, tick);
    if (by.kind === 'nobody') return;
    if (byMembers) postByMembers(index, occurrence, tick);
    else if (by.kind === 'brand') actors.outside.brandPost(intervention, ordinals[index]!, occurrence, tick);
    else if (by.kind === 'direct') actors.sendDirect(intervention, ordinals[index]!, tick);
    else actors.outside.broadcast(by.broadcast, tick);
    actors.monitor.acted(content, tick);
  };
}

/** Posts of members for an act: of its first members, or of those whom the company tells first. */
function createMembersPost(
  run: PassOnRun,
  actors: Actors,
  ordinals: readonly number[],
): (index: number, occurrence: number, tick: number) => void {
  const { setup, state, key } = run;
  const { interventions, contents, population } = setup;
  const setters = interventions.map((intervention, i) =>
    intervention.by.kind === 'briefed'
      ? briefedMembers(
          run,
          intervention.by,
          deriveKey(key, [contents[intervention.content]!.key, ordinals[i]!]),
        )
      : firstMembers(setup, intervention, ordinals[i]!, key),
  );
  const first = new Int32Array(Math.max(1, ...setters.map(({ largest }) => largest)));
  const [repeatKeys] = createContentKeys(1);
  const start = createStart(run, actors);
  const writeDoubts = createDoubts(run);
  /** Who has been warned may not post what he was warned of. */
  const doubts = (member: number, content: number): boolean => {
    writeDoubts(member, content);
    return coinBits(run.keys[content]!.decision, member, COIN.doubt) >>> 0 >= factor[0]! * TWO_32;
  };
  return (index, occurrence, tick) => {
    const { content, target, trust: own } = interventions[index]!;
    const count = setters[index]!.write(run.run, first);
    const trust = run.trusts.indexOf(own ?? contents[content]!.speakerTrust);
    const occasion = 1 + ordinals[index]! * 0x100000 + occurrence;
    deriveContentKeys(repeatKeys!, key, run.run, contents[content]!.key, occasion);
    const { groups } = target;
    const posting: Posting = { member: 0, content, tick, except: -1, trust, keys: repeatKeys!, groups };
    for (let i = 0; i < count; i++) {
      const member = first[i]!;
      const before = state.flags[content * population.memberCount + member]!;
      const isRepeat = (before & PASSED) !== 0;
      if (before & INOCULATED && !isRepeat && doubts(member, content)) continue;
      start(member, content, tick);
      if (run.muted === 'word-of-mouth') continue;
      posting.member = member;
      posting.keys = isRepeat ? repeatKeys! : run.keys[content]!;
      actors.post(posting);
    }
  };
}

/** A first member has the content without having read it; what he posts he passes on, and he believes a correction. */
function createStart(
  { setup, state, tally, cells }: PassOnRun,
  { counting, correct, observer }: Actors,
): (member: number, content: number, tick: number) => void {
  const { population, contents, segmentClass } = setup;
  const { seedCell } = cells;
  return (member, content, tick) => {
    const pair = content * population.memberCount + member;
    const before = state.flags[pair]!;
    if (before & PASSED) return;
    if (before === 0) touch(state, pair);
    const at = countsAt(tally, content, seedCell, SOURCE.members, segmentClass[member]!);
    let flags = before | PASSED;
    if (!(before & REACHED)) {
      flags |= REACHED | FROM_MEMBERS | (seedCell << CELL_SHIFT);
      counting.grow(content, FIGURE.reach, at, tick);
      observer.started(content, member, tick);
    } else observer.passedOn(content, member, tick);
    counting.grow(content, FIGURE.passOns, at, tick);
    state.flags[pair] = flags;
    const { counters } = contents[content]!;
    if (counters >= 0) correct(counters, member, content, at);
  };
}
