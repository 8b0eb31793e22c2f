import { portableExp } from './portableMath.js';

/**
 * [k] probability of at most k of a Poisson number of mean up to 700, from k = 0 up to where it is 1 to the last bit: for
 * inversion, by which a larger mean never gives a smaller number.
 */
export function poissonCumulative(mean: number): Float64Array {
  const cumulative: number[] = [];
  let sum = 0;
  for (let k = 0, share = portableExp(-mean); k <= mean || sum + share > sum; k++, share *= mean / k) {
    sum += share;
    cumulative.push(Math.min(sum, 1));
  }
  cumulative[cumulative.length - 1] = 1;
  return Float64Array.from(cumulative);
}

/** The smallest k with `u` below the cumulative probability of k, for u from 0 to below 1. O(k). */
export function invertCumulative(cumulative: Float64Array, u: number): number {
  let k = 0;
  while (u >= cumulative[k]!) k++;
  return k;
}
