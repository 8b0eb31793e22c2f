/** A curve of adoption, cut into five categories. */
export interface CategoryCuts {
  /** [4] hours at which each category but the innovators begins. */
  readonly hours: readonly number[];
  /** [5] share of the adopters in each category. */
  readonly shares: readonly number[];
}

/**
 * Rogers' cut: where the time of adoption is two and one standard deviations before its mean, at the mean, and one after.
 * `adopters` are new ones in the intervals that end at `ends` (ascending) after `start`, spread evenly inside each; shares
 * are those of this curve, which are Rogers' own only where it is normal. A cut before the start is put at the start.
 * Undefined where nobody adopts. Source: Rogers 1962. O(intervals).
 */
export function rogersCuts(
  start: number,
  ends: ArrayLike<number>,
  adopters: ArrayLike<number>,
): CategoryCuts | undefined {
  let count = 0;
  let sum = 0;
  let squares = 0;
  let from = start;
  for (let k = 0; k < ends.length; k++) {
    const width = ends[k]! - from;
    const middle = from + width / 2;
    count += adopters[k]!;
    sum += adopters[k]! * middle;
    squares += adopters[k]! * (middle * middle + (width * width) / 12);
    from = ends[k]!;
  }
  if (!(count > 0)) return undefined;
  const mean = sum / count;
  const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
  const hours = [-2, -1, 0, 1].map((deviations) => Math.max(start, mean + deviations * deviation));
  const before = [0, ...hours.map((hour) => countBefore(hour, start, ends, adopters) / count), 1];
  return { hours, shares: before.slice(1).map((share, i) => share - before[i]!) };
}

function countBefore(
  hour: number,
  start: number,
  ends: ArrayLike<number>,
  adopters: ArrayLike<number>,
): number {
  let count = 0;
  let from = start;
  for (let k = 0; k < ends.length && from < hour; k++) {
    count += adopters[k]! * Math.min(1, (hour - from) / (ends[k]! - from));
    from = ends[k]!;
  }
  return count;
}
