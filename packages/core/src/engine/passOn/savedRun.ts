import type { AttentionFeed } from './attentionFeed.js';
import type { CrisisState } from './crisisState.js';
import type { MemberState } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';
import type { SavedColumn } from './savedColumn.js';
import type { Schedule } from './timelineSchedule.js';

/**
 * All that a run has come to, as plain numbers: what `restoreRun` needs to go on with it. Members and contents that have not
 * met take no room.
 */
export interface SavedRun {
  readonly run: number;
  readonly tick: number;
  readonly slice: number;
  readonly columns: Readonly<Record<string, SavedColumn>>;
}

/** What a kernel is made of, as far as it has a state. */
export interface RunningParts {
  readonly run: PassOnRun;
  readonly schedule: Schedule;
  readonly feed: AttentionFeed | undefined;
}

/** Numbers of a crisis that are not arrays, in the order in which they are saved. */
export const CRISIS_NUMBERS = [
  'fuel',
  'noticed',
  'knownAt',
  'answeredAt',
  'boycotters',
  'boycottDays',
  'moved',
  'attitudeDays',
] as const satisfies readonly (keyof CrisisState)[];

/** Copies the state of a run that has been played up to some tick; it can go on. O(pairs of members and contents that met + pending events). */
export function saveRun({ run, schedule, feed }: RunningParts): SavedRun {
  const { tally, crisis } = run;
  const columns = {
    events: run.queue.pending(),
    posts: run.posts.words(),
    ...memberColumns(run.state),
    firstPosted: run.firstPosted.slice(),
    totals: run.totals.slice(),
    detractors: run.detractors.slice(),
    counts: tally.counts.slice(),
    series: tally.series.slice(),
    polls: tally.polls.slice(),
    postings: tally.postings.slice(),
    fired: schedule.fired.slice(),
    ...(crisis && crisisColumns(crisis, tally.crisisSeries)),
    ...feed?.save(),
  };
  return { run: run.run, tick: run.tick, slice: run.slice, columns };
}

function memberColumns(state: MemberState): Record<string, SavedColumn> {
  const { flags, appeals, moved, attitude, sides, mover } = state;
  const touched = state.touched.slice(0, state.touchedCount);
  const memberCount = attitude.length;
  const of = (column: Float32Array, at: (pair: number) => number): Float32Array =>
    Float32Array.from(column.length > 0 ? touched : [], (pair) => column[at(pair)]!);
  return {
    touched,
    flags: touched.map((pair) => flags[pair]!),
    appeals: of(appeals, (pair) => 2 * pair),
    needed: of(appeals, (pair) => 2 * pair + 1),
    moved: of(moved, (pair) => pair),
    attitude: of(attitude, (pair) => pair % memberCount),
    ...(sides.length > 0 && {
      sides: Uint8Array.from(touched, (pair) => sides[pair % memberCount]!),
      mover: Uint16Array.from(touched, (pair) => mover[pair % memberCount]!),
    }),
    ...seenColumns(state),
  };
}

/** Which words of `seenIn` are not 0, and what they are. */
function seenColumns({ seenIn, seenWords, seenWordCount }: MemberState): Record<string, SavedColumn> {
  const isComplete = seenWordCount <= seenWords.length;
  const places = isComplete
    ? seenWords.slice(0, seenWordCount)
    : Int32Array.from([...seenIn.keys()].filter((place) => seenIn[place] !== 0));
  return { seenPlaces: places, seenBits: places.map((place) => seenIn[place]!) };
}

function crisisColumns(crisis: CrisisState, series: Float64Array): Record<string, SavedColumn> {
  const joined = crisis.joined.slice(0, crisis.joinedCount);
  return {
    crisis: Float64Array.from(CRISIS_NUMBERS, (name) => crisis[name]),
    credit: crisis.credit.slice(),
    takeDowns: Int32Array.from(crisis.takeDowns),
    joined,
    boycottUntil: joined.map((member) => crisis.boycottUntil[member]!),
    crisisSeries: series.slice(),
  };
}
