import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowLengths, summarise } from './distribution.js';

function occurrences(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe('summarise', () => {
  test('gives mean, median, extremes and doubling bins', () => {
    const summary = summarise(occurrences([0, 1, 1, 2, 3, 9, 12]));
    expect(summary).toMatchObject({ count: 7, min: 0, mean: 4, median: 2, max: 12 });
    expect(summary.histogram).toEqual([
      { from: 0, to: 0, count: 1 },
      { from: 1, to: 1, count: 2 },
      { from: 2, to: 3, count: 2 },
      { from: 8, to: 15, count: 2 },
    ]);
  });

  test('is all zeros without values', () => {
    expect(summarise(new Map())).toMatchObject({
      count: 0,
      min: 0,
      mean: 0,
      median: 0,
      max: 0,
      histogram: [],
    });
  });

  test('agrees with a sorted list', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100 }), { minLength: 1 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const summary = summarise(occurrences(values));
        for (const [share, value] of Object.entries(summary.quantiles)) {
          expect(value).toBe(sorted[Math.ceil(Number(share) * sorted.length) - 1]);
        }
        expect(summary.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        for (const { from, to, count } of summary.histogram) {
          expect(sorted.filter((value) => value >= from && value <= to).length).toBe(count);
        }
      }),
    );
  });
});

test('rowLengths counts how often each length occurs', () => {
  expect(rowLengths(Uint32Array.of(0, 2, 2, 4))).toEqual(
    new Map([
      [2, 2],
      [0, 1],
    ]),
  );
});
