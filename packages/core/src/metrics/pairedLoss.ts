import { type Estimate, estimate } from './estimate.js';
import { type Ratio, ratioOfMeans } from './ratioOfMeans.js';

/** What is lost where something is taken away, run by run on the same luck. */
export interface PairedLoss {
  /** The figure with it less the figure without it. */
  readonly difference: Estimate;
  /** The mean difference as a share of the mean with it; absent where that mean is 0. */
  readonly share?: Ratio;
}

/** Compares a figure of the same runs with and without something. O(runs log runs). */
export function pairedLoss(having: Float64Array, without: Float64Array): PairedLoss {
  const differences = having.map((value, run) => value - without[run]!);
  const share = ratioOfMeans(differences, having);
  return { difference: estimate(differences), ...(share && { share }) };
}
