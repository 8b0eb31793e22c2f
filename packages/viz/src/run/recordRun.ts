import type { Experiment, Population, RngSeed } from '@grapevine/core';
import { type GroupEntry, runEntries } from './groupEntries.js';
import { groupsReached } from './groupsReached.js';
import type { RunTrace } from './runTrace.js';
import { tracePassOn } from './tracePassOn.js';
import { traceSteps } from './traceSteps.js';

/** One run from beginning to end, ready to be looked at from any side: of a pass-on experiment, one of its contents. */
export interface RecordedRun extends RunTrace {
  readonly run: number;
  /** Steps in which somebody was reached, step 0 included; in continuous time, moments at which a slice of time ends. */
  readonly stepCount: number;
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

/** Which run is recorded. */
export interface RecordOptions {
  readonly rngSeed: RngSeed;
  readonly run: number;
  /** Pass-on experiments: the content, by its place in the scenario. Default 0. */
  readonly content?: number;
}

/** Plays one run with the engine and keeps its trace. O(exposures + members + groups + memberships of those reached). */
export function recordRun(experiment: Experiment, { content = 0, ...options }: RecordOptions): RecordedRun {
  return recordRuns(experiment, options)[content]!;
}

/** The same run from the side of each content, in the order of the scenario; a classical model has one. Plays it once. */
export function recordRuns(
  experiment: Experiment,
  options: Pick<RecordOptions, 'rngSeed' | 'run'>,
): RecordedRun[] {
  const traces =
    'passOn' in experiment ? tracePassOn(experiment, options) : [traceSteps(experiment, options)];
  return traces.map((trace) => ({ run: options.run, ...trace, ...indexOf(trace, experiment.population) }));
}

/** Where in the trace each member and each group stands. */
function indexOf(trace: RunTrace, population: Population) {
  const { stepOffsets, members } = trace;
  const stepCount = stepOffsets.length - 1;
  const stepOf = new Int32Array(population.memberCount).fill(-1);
  const place = new Int32Array(population.memberCount).fill(-1);
  for (let step = 0; step < stepCount; step++) {
    for (let j = stepOffsets[step]!; j < stepOffsets[step + 1]!; j++) {
      stepOf[members[j]!] = step;
      place[members[j]!] = j;
    }
  }
  const entries = runEntries({ ...trace, place }, population.groupCount);
  return { stepCount, place, stepOf, groupsReached: groupsReached(population, trace), ...entries };
}

/** Members reached up to each step, that step included. */
export function reachSeries({ stepOffsets }: RecordedRun): number[] {
  return [...stepOffsets.subarray(1)];
}

/** From a member back to the one with whom the content began; empty for those never reached. */
export function pathBack({ place, informedBy }: RecordedRun, member: number): number[] {
  const path: number[] = [];
  for (let at = member; at >= 0 && place[at]! >= 0; at = informedBy[place[at]!]!) path.push(at);
  return path;
}
