import { type RngSeed, simulate } from '@grapevine/core';
import { arrivalsOf } from './arrivalsOf.js';
import type { PassOnExperiment } from './passOnExperiment.js';
import type { RunTrace } from './runTrace.js';

export interface PassOnTraceOptions {
  readonly rngSeed: RngSeed;
  readonly run: number;
  /** The content whose way is told, by its place in the scenario. */
  readonly content: number;
}

/** What a run says of one content. */
interface Collected {
  readonly members: number[];
  readonly informedBy: number[];
  readonly informedIn: number[];
  readonly origins: number[];
  readonly times: number[];
  /** 0, then the ends of the slices. */
  readonly hours: number[];
  /** [memberCount] step of each member's first reading, and of his passing it on; -1 for never. */
  readonly metAt: Int32Array;
  readonly passedAt: Int32Array;
}

/**
 * Plays one run of the pass-on model, for one of its contents. Step 0 has what happens at 0 hours, step k + 1 what the
 * engine's slice k tells. O(exposures + members).
 */
export function tracePassOn(experiment: PassOnExperiment, options: PassOnTraceOptions): RunTrace {
  const { passOn } = experiment;
  const collected = collect(experiment, options);
  const { informedBy, hours, times, passedAt } = collected;
  const stepOffsets = stepOffsetsOf(times, hours);
  const passed = new Uint32Array(hours.length);
  for (const step of passedAt) if (step >= 0) passed[step]!++;
  for (let step = 1; step < passed.length; step++) passed[step]! += passed[step - 1]!;
  const { dayRhythm, startHour } = passOn.model;
  return {
    stepOffsets,
    members: Int32Array.from(collected.members),
    informedBy: Int32Array.from(informedBy),
    informedIn: Int32Array.from(collected.informedIn),
    origin: Uint8Array.from(collected.origins),
    timed: {
      content: options.content,
      hours: Float64Array.from(hours),
      // where all hours are alike, days begin with the run
      startHour: dayRhythm === 'flat' ? 0 : startHour,
      times: Float64Array.from(times),
      arrivals: arrivalsOf(times, hours, stepOffsets),
      passedAt,
      passed,
    },
  };
}

function collect(experiment: PassOnExperiment, { rngSeed, run, content }: PassOnTraceOptions): Collected {
  const { memberCount } = experiment.population;
  const collected: Collected = {
    members: [],
    informedBy: [],
    informedIn: [],
    origins: [],
    times: [],
    hours: [0],
    metAt: new Int32Array(memberCount).fill(-1),
    passedAt: new Int32Array(memberCount).fill(-1),
  };
  const { metAt, passedAt, hours } = collected;
  for (const slice of simulate(experiment, { rngSeed, run })) {
    const step = slice.step + 1;
    hours.push(slice.hours);
    slice.members.forEach((member, i) => {
      if (slice.contents[i] !== content) return;
      metAt[member] = slice.times[i] === 0 ? 0 : step;
      collected.members.push(member);
      collected.informedBy.push(slice.informedBy[i]!);
      collected.informedIn.push(slice.informedIn[i]!);
      collected.origins.push(slice.origins[i]!);
      collected.times.push(slice.times[i]!);
    });
    slice.passedOn.members.forEach((member, i) => {
      const isAtStart = metAt[member] === 0 && step === 1;
      if (slice.passedOn.contents[i] === content) passedAt[member] = isAtStart ? 0 : step;
    });
  }
  return collected;
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
