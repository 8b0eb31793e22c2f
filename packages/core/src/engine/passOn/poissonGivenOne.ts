import { portableExp } from '../../random/portableMath.js';

const NEGLIGIBLE = 1e-12;

/**
 * A Poisson number given that it is not 0, of a given mean >= 1: how often somebody meets an advertisement who meets it at
 * all. Cumulative probabilities of 1, 2, 3, …; the last is 1.
 */
export function poissonGivenOne(mean: number): Float64Array {
  const rate = rateOfMean(mean);
  const cumulative: number[] = [];
  // P(1), then each term from the one before
  let term = rate === 0 ? 1 : (rate * portableExp(-rate)) / (1 - portableExp(-rate));
  for (let k = 1, sum = 0; ; k++) {
    sum += term;
    cumulative.push(sum);
    term *= rate / (k + 1);
    if (k >= rate && term < NEGLIGIBLE) break;
  }
  cumulative[cumulative.length - 1] = 1;
  return Float64Array.from(cumulative);
}

/** The rate r of which r / (1 - e^-r) is the mean, by bisection. */
function rateOfMean(mean: number): number {
  if (mean <= 1) return 0;
  let low = 0;
  let high = mean;
  for (let i = 0; i < 100; i++) {
    const rate = (low + high) / 2;
    if (rate / (1 - portableExp(-rate)) < mean) low = rate;
    else high = rate;
  }
  return low;
}
