import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePairs, sortPairs, transposed } from './sortPairs.js';

const COUNT = 12;
/** Few keys, so that pairs repeat and some rows are long enough for the platform's sort. */
const pairs = fc.array(fc.tuple(fc.nat(COUNT - 1), fc.nat(60)), { maxLength: 300 });

const rowsOf = (given: readonly (readonly [number, number])[], count: number) =>
  Array.from({ length: count }, (_, key) =>
    [...new Set(given.filter(([k]) => k === key).map(([, value]) => value))].sort((a, b) => a - b),
  );
const rowsIn = ({ offsets, values }: { offsets: Uint32Array; values: Uint32Array }) =>
  Array.from({ length: offsets.length - 1 }, (_, key) => [
    ...values.subarray(offsets[key], offsets[key + 1]),
  ]);

describe('sortPairs', () => {
  it('puts each value once into the row of its key, ascending', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const keys = given.map(([key]) => key);
        const values = given.map(([, value]) => value);
        expect(rowsIn(sortPairs(keys, values, COUNT))).toEqual(rowsOf(given, COUNT));
      }),
    );
  });
});

describe('transposed', () => {
  it('holds the same pairs by value', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const table = sortPairs(
          given.map(([key]) => key),
          given.map(([, value]) => value),
          COUNT,
        );
        const turned = given.map(([key, value]) => [value, key] as const);
        expect(rowsIn(transposed(table, 61)!)).toEqual(rowsOf(turned, 61));
      }),
    );
  });

  it('is not made of a table that holds a pair twice', () => {
    expect(transposed(placePairs([1, 0, 1], [2, 2, 2], 2), 3)).toBeUndefined();
    expect(transposed(placePairs([1, 0, 1], [2, 2, 1], 2), 3)).toBeDefined();
  });
});

describe('placePairs', () => {
  it('keeps the values of a key in the order of the pairs', () => {
    expect(rowsIn(placePairs([1, 0, 1, 1], [7, 5, 3, 7], 3))).toEqual([[5], [7, 3, 7], []]);
  });
});
