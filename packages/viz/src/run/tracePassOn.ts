import { type RngSeed, simulate } from '@grapevine/core';
import { arrivalsOf } from './arrivalsOf.js';
import type { PassOnExperiment } from './passOnExperiment.js';
import type { RunTrace } from './runTrace.js';

export interface PassOnTraceOptions {
  readonly rngSeed: RngSeed;
  readonly run: number;
}

/** What a run says of one content. */
interface Collected {
  readonly members: number[];
  readonly informedBy: number[];
  readonly informedIn: number[];
  readonly origins: number[];
  readonly times: number[];
  /** [memberCount] step of each member's first reading, and of his passing it on; -1 for never. */
  readonly metAt: Int32Array;
  readonly passedAt: Int32Array;
}

/**
 * Plays one run of the pass-on model, and tells it from the side of each of its contents, in the order of the scenario.
 * Step 0 has what happens at 0 hours, step k + 1 what the engine's slice k tells. O(exposures + members x contents).
 */
export function tracePassOn(experiment: PassOnExperiment, options: PassOnTraceOptions): RunTrace[] {
  const { dayRhythm, startHour } = experiment.passOn.model;
  // where all hours are alike, days begin with the run
  const begin = dayRhythm === 'flat' ? 0 : startHour;
  const { contents, hours } = collect(experiment, options);
  return contents.map((collected, content) => traceOf(collected, content, hours, begin));
}

function traceOf(
  { members, informedBy, informedIn, origins, times, passedAt }: Collected,
  content: number,
  hours: readonly number[],
  startHour: number,
): RunTrace {
  const stepOffsets = stepOffsetsOf(times, hours);
  const passed = new Uint32Array(hours.length);
  for (const step of passedAt) if (step >= 0) passed[step]!++;
  for (let step = 1; step < passed.length; step++) passed[step]! += passed[step - 1]!;
  return {
    stepOffsets,
    members: Int32Array.from(members),
    informedBy: Int32Array.from(informedBy),
    informedIn: Int32Array.from(informedIn),
    origin: Uint8Array.from(origins),
    timed: {
      content,
      hours: Float64Array.from(hours),
      startHour,
      times: Float64Array.from(times),
      arrivals: arrivalsOf(times, hours, stepOffsets),
      passedAt,
      passed,
    },
  };
}

/** `hours`: 0, then the ends of the slices. */
function collect(
  experiment: PassOnExperiment,
  { rngSeed, run }: PassOnTraceOptions,
): { contents: readonly Collected[]; hours: readonly number[] } {
  const { memberCount } = experiment.population;
  const contents = experiment.passOn.contents.map(
    (): Collected => ({
      members: [],
      informedBy: [],
      informedIn: [],
      origins: [],
      times: [],
      metAt: new Int32Array(memberCount).fill(-1),
      passedAt: new Int32Array(memberCount).fill(-1),
    }),
  );
  const hours = [0];
  for (const slice of simulate(experiment, { rngSeed, run })) {
    const step = slice.step + 1;
    hours.push(slice.hours);
    slice.members.forEach((member, i) => {
      const content = contents[slice.contents[i]!]!;
      content.metAt[member] = slice.times[i] === 0 ? 0 : step;
      content.members.push(member);
      content.informedBy.push(slice.informedBy[i]!);
      content.informedIn.push(slice.informedIn[i]!);
      content.origins.push(slice.origins[i]!);
      content.times.push(slice.times[i]!);
    });
    slice.passedOn.members.forEach((member, i) => {
      const { metAt, passedAt } = contents[slice.passedOn.contents[i]!]!;
      passedAt[member] = metAt[member] === 0 && step === 1 ? 0 : step;
    });
  }
  return { contents, hours };
}

function stepOffsetsOf(times: readonly number[], hours: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(hours.length + 1);
  let end = 0;
  hours.forEach((hour, step) => {
    while (end < times.length && times[end]! <= hour) end++;
    offsets[step + 1] = end;
  });
  return offsets;
}
