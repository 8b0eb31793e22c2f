import { type Estimate, estimate } from './estimate.js';

/** A figure in one world less the same figure in another, run by run on the same luck. */
export interface PairedDifference extends Estimate {
  /**
   * Variance of the difference, had each world its own luck, over the variance that it has: so many times fewer runs are
   * needed. Not a number (`null` in JSON) where the difference is the same in all runs.
   */
  readonly varianceRatio: number;
  /** Shares of the runs in which the later world's figure is above, equal to or below the first world's; they sum to 1. */
  readonly shares: { readonly above: number; readonly equal: number; readonly below: number };
}

/** One value a run. */
type Values = Uint32Array | Float64Array;

/** The difference later less first; both hold one value a run, in the same order. O(runs log runs). */
export function pairedDifference(first: Values, later: Values): PairedDifference {
  const runs = first.length;
  const differences = new Float64Array(runs);
  let above = 0;
  let below = 0;
  for (let run = 0; run < runs; run++) {
    const difference = later[run]! - first[run]!;
    differences[run] = difference;
    if (difference > 0) above++;
    else if (difference < 0) below++;
  }
  const paired = estimate(differences);
  const unpaired = varianceOf(first) + varianceOf(later);
  const variance = paired.standardDeviation ** 2;
  return {
    ...paired,
    varianceRatio: variance > 0 ? unpaired / variance : Number.NaN,
    shares: { above: above / runs, equal: (runs - above - below) / runs, below: below / runs },
  };
}

function varianceOf(values: Values): number {
  return estimate(values).standardDeviation ** 2;
}
