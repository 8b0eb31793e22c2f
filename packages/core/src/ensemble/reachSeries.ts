import { type Estimate, estimate } from '../metrics/estimate.js';

/** Members reached by the end of each step, over all runs; a run that has ended keeps its final reach. */
export interface ReachSeries {
  /** 0, 1, 2, … up to the longest run's last step, at most 1,000. */
  readonly step: readonly number[];
  readonly reach: readonly Estimate[];
}

const MOST_STEPS = 1000;

/** The series from the members that became active in each step, run after run (see `RunChunk`). O(runs x steps). */
export function reachSeries(newlyActive: Uint32Array, steps: Uint32Array): ReachSeries {
  const runs = steps.length;
  const length =
    Math.min(
      MOST_STEPS,
      steps.reduce((most, count) => Math.max(most, count), 0),
    ) + 1;
  const next = firstRecords(steps);
  const ends = next.map((first, run) => first + steps[run]! + 1);
  const reached = new Uint32Array(runs);
  const reach: Estimate[] = [];
  for (let step = 0; step < length; step++) {
    for (let run = 0; run < runs; run++) {
      if (next[run]! < ends[run]!) reached[run]! += newlyActive[next[run]!++]!;
    }
    reach.push(estimate(reached));
  }
  return { step: reach.map((_, step) => step), reach };
}

function firstRecords(steps: Uint32Array): Float64Array {
  const first = new Float64Array(steps.length);
  for (let run = 1; run < steps.length; run++) first[run] = first[run - 1]! + steps[run - 1]! + 1;
  return first;
}
