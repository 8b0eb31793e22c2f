import type { Law } from '../../random/law.js';
import { portablePow } from '../../random/portableMath.js';

/** A power law by its mean instead of its minimum. */
export interface PowerLawByMean {
  readonly exponent: number;
  readonly mean: number;
  readonly max: number;
}

/**
 * The law P(k) ~ k^-exponent on m … max, with the share of m thinned so that the mean is exact: what the LFR benchmark
 * does by a minimum that is not whole (Lancichinetti, Fortunato & Radicchi 2008). O(max).
 *
 * @returns the law, or the smallest reachable mean when `mean` is below that; `mean` must not be above `max`.
 */
export function powerLawOfMean({
  exponent,
  mean,
  max,
}: PowerLawByMean): Law | { readonly smallestMean: number } {
  const frequencies: Record<string, number> = {};
  let weights = 0;
  let sum = 0;
  for (let k = max; k >= 1; k--) {
    const weight = portablePow(k / max, -exponent);
    if (k < mean && sum + k * weight <= mean * (weights + weight)) {
      frequencies[k] = (sum - mean * weights) / (mean - k);
      return { frequencies };
    }
    frequencies[k] = weight;
    weights += weight;
    sum += k * weight;
  }
  return sum <= mean * weights * (1 + 1e-9) ? { frequencies } : { smallestMean: sum / weights };
}
