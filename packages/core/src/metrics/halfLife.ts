import { deriveKey, type RngKey } from '../random/rngKey.js';
import { openStream } from '../random/stream.js';

/**
 * The delay at which half of what an answer could save is gone, in the unit of `delays`; straight lines between them.
 *
 * @param delays ascending
 * @param saved what an answer after each delay still saves
 * @returns Infinity where more than half is left after the last delay; the first delay where that saves nothing.
 */
export function halfLife(delays: readonly number[], saved: ArrayLike<number>): number {
  const half = saved[0]! / 2;
  const at = delays.findIndex((_, i) => saved[i]! <= half);
  if (at < 0) return Number.POSITIVE_INFINITY;
  if (at === 0) return delays[0]!;
  const before = saved[at - 1]!;
  const share = (before - half) / (before - saved[at]!);
  return delays[at - 1]! + share * (delays[at]! - delays[at - 1]!);
}

/**
 * Means of columns over runs that are drawn anew, with replacement, the same runs for all columns (Efron 1979): one row of
 * `columns.length` means a resample. O(resamples x runs x columns).
 *
 * @param columns [runs] each
 */
export function resampledMeans(
  columns: readonly Float64Array[],
  runs: number,
  resamples: number,
  key: RngKey,
): Float64Array[] {
  return Array.from({ length: resamples }, (_, resample) => {
    const stream = openStream(deriveKey(key, [resample]));
    const times = new Float64Array(runs);
    for (let drawn = 0; drawn < runs; drawn++) times[stream.below(runs)]! += 1;
    return Float64Array.from(columns, (values) => {
      let sum = 0;
      for (let run = 0; run < runs; run++) sum += times[run]! * values[run]!;
      return sum / runs;
    });
  });
}

const ENDS = [0.025, 0.975] as const;

/** The interval that holds the middle 95 % of values. */
export function middleOf(values: readonly number[]): [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = ENDS.map((share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!);
  return [low!, high!];
}
