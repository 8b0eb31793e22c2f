import { portablePow } from '../../random/portableMath.js';
import type { ReopenedStream } from '../../random/reopenedStream.js';

/** Differences below this count as this. */
export const LEAST_DISTANCE = 1e-5;

/** Draws one of `values` with probability in proportion to (its distance from `own`)^-bias. O(values). */
export type BiasedChoice = (values: Float64Array, own: number, stream: ReopenedStream) => number;

/** A choice among up to `room` values; uniform where the bias is 0. */
export function biasedChoice(room: number, bias: number): BiasedChoice {
  if (bias === 0) return (values, _own, stream) => Math.floor(stream.uniform() * values.length);
  const sums = new Float64Array(room);
  return (values, own, stream) => {
    let nearest = 1;
    for (let i = 0; i < values.length; i++) nearest = Math.min(nearest, Math.abs(values[i]! - own));
    nearest = Math.max(nearest, LEAST_DISTANCE);
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
      sum += likeness(Math.abs(values[i]! - own) / nearest, bias);
      sums[i] = sum;
    }
    return placeIn(sums, values.length, stream.uniform() * sum);
  };
}

/** How much one at this distance is preferred, relative to one at distance 1 or nearer: 0 to 1. */
export function likeness(distance: number, bias: number): number {
  return distance <= 1 ? 1 : portablePow(distance, -bias);
}

/** The first of the ascending sums above `target`. */
function placeIn(sums: Float64Array, count: number, target: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sums[middle]! <= target) low = middle + 1;
    else high = middle;
  }
  return low;
}
