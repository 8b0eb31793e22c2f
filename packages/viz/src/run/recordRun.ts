import { type Experiment, NO_GROUP, NOBODY, type RngSeed, simulate } from '@grapevine/core';
import { type GroupEntry, runEntries } from './groupEntries.js';
import { groupsReached } from './groupsReached.js';

/** One run from beginning to end, ready to be looked at from any side. */
export interface RecordedRun {
  readonly run: number;
  /** Steps in which somebody was reached, step 0 included. */
  readonly stepCount: number;
  /** [stepCount + 1] where the members of each step begin in `members`. */
  readonly stepOffsets: Uint32Array;
  /** [reach] members in the order in which they were reached. */
  readonly members: Int32Array;
  /** [reach] who told each of them, NOBODY for first members. */
  readonly informedBy: Int32Array;
  /** [reach] the group in which it happened, NO_GROUP for first members and ties. */
  readonly informedIn: Int32Array;
  /** [memberCount] place of each member in `members`; -1 for those never reached. */
  readonly place: Int32Array;
  /** [memberCount] step in which each member was reached; -1 for never. */
  readonly stepOf: Int32Array;
  /** [stepCount] groups with at least one reached member after each step. */
  readonly groupsReached: Uint32Array;
  /** [groupCount] step in which content was first passed on in each group; -1 for never. */
  readonly enteredAt: Int32Array;
  /** How content came into each group, in order of time. */
  readonly entries: readonly GroupEntry[];
}

/** Plays one run with the engine and keeps its trace. O(exposures + members + groups + memberships of those reached). */
export function recordRun(
  experiment: Experiment,
  { rngSeed, run }: { rngSeed: RngSeed; run: number },
): RecordedRun {
  const { population } = experiment;
  const { memberCount, groupCount } = population;
  const offsets = [0];
  const members: number[] = [];
  const informedBy: number[] = [];
  const informedIn: number[] = [];
  const stepOf = new Int32Array(memberCount).fill(-1);
  const place = new Int32Array(memberCount).fill(-1);
  for (const step of simulate(experiment, { rngSeed, run })) {
    step.members.forEach((member, i) => {
      stepOf[member] = step.step;
      place[member] = members.length;
      members.push(member);
      informedBy.push(step.informedBy[i] ?? NOBODY);
      informedIn.push(step.informedIn[i] ?? NO_GROUP);
    });
    offsets.push(members.length);
  }
  // without first members nothing happens: one empty step
  if (offsets.length === 1) offsets.push(0);
  const trace = {
    stepOffsets: Uint32Array.from(offsets),
    members: Int32Array.from(members),
    informedBy: Int32Array.from(informedBy),
    informedIn: Int32Array.from(informedIn),
    place,
  };
  return {
    run,
    stepCount: offsets.length - 1,
    ...trace,
    stepOf,
    groupsReached: groupsReached(population, trace),
    ...runEntries(trace, groupCount),
  };
}

/** Members reached up to each step, that step included. */
export function reachSeries({ stepOffsets }: RecordedRun): number[] {
  return [...stepOffsets.subarray(1)];
}

/** From a member back to the first member from whom the content came; empty for those never reached. */
export function pathBack({ place, informedBy }: RecordedRun, member: number): number[] {
  const path: number[] = [];
  for (let at = member; at >= 0 && place[at]! >= 0; at = informedBy[place[at]!]!) path.push(at);
  return path;
}
