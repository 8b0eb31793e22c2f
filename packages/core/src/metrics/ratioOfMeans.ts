import { estimate } from './estimate.js';

/** A mean as a share of another mean of the same runs. Not a number (`null` in JSON) where a single run tells nothing. */
export interface Ratio {
  readonly value: number;
  /** 95 % interval, by linearisation (delta method). */
  readonly ci95: readonly [number, number];
}

/** The mean of `parts` over the mean of `wholes`, run by run; undefined where that is 0. O(runs log runs). */
export function ratioOfMeans(parts: Float64Array, wholes: Float64Array): Ratio | undefined {
  const whole = estimate(wholes).mean;
  if (!(whole !== 0)) return undefined;
  const value = estimate(parts).mean / whole;
  const { ci95 } = estimate(parts.map((part, run) => value + (part - value * wholes[run]!) / whole));
  return { value, ci95 };
}
