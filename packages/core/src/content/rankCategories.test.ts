import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CategoryShares, categoryShares } from './adopterCategories.js';
import { rankCategories } from './rankCategories.js';

/** The same by sorting members, slowly. */
function ranked(thresholds: readonly number[], shares: CategoryShares): number[] {
  const order = thresholds.map((_, i) => i).sort((a, b) => thresholds[a]! - thresholds[b]! || a - b);
  const categories = new Array<number>(thresholds.length);
  order.forEach((member, rank) => {
    let sum = 0;
    categories[member] = shares.slice(0, 4).filter((share) => {
      sum += share;
      return rank >= Math.round(sum * thresholds.length);
    }).length;
  });
  return categories;
}

test('cuts the ranks of the thresholds, ties by index, also where most are equal', () => {
  const threshold = fc.oneof(
    fc.constantFrom(-0.5, 0, 0.25, 1),
    fc.float({ noNaN: true, min: -10, max: 10 }).map((value) => value + 0),
  );
  const share = fc.integer({ min: 0, max: 5 });
  fc.assert(
    fc.property(
      fc.array(threshold, { maxLength: 60 }),
      fc.tuple(share, share, share, share, share).filter((parts) => parts.some((part) => part > 0)),
      (thresholds, parts) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        const shares = parts.map((part) => part / sum) as unknown as CategoryShares;
        expect(Array.from(rankCategories(Float32Array.from(thresholds), shares))).toEqual(
          ranked(thresholds, shares),
        );
      },
    ),
    { numRuns: 500, seed: 1 },
  );
});

test('of a thousand members with one threshold, the first are innovators', () => {
  const counts = [0, 0, 0, 0, 0];
  const categories = rankCategories(new Float32Array(1000).fill(0.5), categoryShares('normal'));
  for (const category of categories) counts[category]!++;
  expect(counts).toEqual([23, 136, 341, 341, 159]);
  expect(Array.from(categories)).toEqual(Array.from(categories).sort());
});
