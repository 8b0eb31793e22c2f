import type { CategoryShares } from './adopterCategories.js';

/**
 * [thresholds.length] category of each member, 0 for the earliest: members are ranked by threshold, ties by index, and
 * cut by the shares. O(n log n), by one sort of the bare numbers.
 */
export function rankCategories(thresholds: Float32Array, shares: CategoryShares): Uint8Array {
  const sorted = Float32Array.from(thresholds).sort();
  const cuts = cutRanks(shares, thresholds.length);
  // threshold of the first member after each cut; infinite where nobody comes after it
  const limits = cuts.map((cut) => sorted[cut] ?? Number.POSITIVE_INFINITY);
  // next rank among the members who have just this threshold
  const ranks = limits.map((limit) => firstAtLeast(sorted, limit));
  const categories = new Uint8Array(thresholds.length);
  for (let i = 0; i < thresholds.length; i++) {
    const value = thresholds[i]!;
    let category = 0;
    while (category < limits.length && value > limits[category]!) category++;
    if (value === limits[category]) {
      const rank = ranks[category]!++;
      while (category < cuts.length && rank >= cuts[category]!) category++;
    }
    categories[i] = category;
  }
  return categories;
}

/** [4] rank of the first member of each category but the first. */
function cutRanks(shares: CategoryShares, count: number): number[] {
  let sum = 0;
  return shares.slice(0, -1).map((share) => {
    sum += share;
    return Math.min(Math.round(sum * count), count);
  });
}

/** Index of the first of ascending numbers that is not below `limit`. */
function firstAtLeast(ascending: Float32Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
