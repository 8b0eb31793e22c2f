import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupsPopulation } from '../../../testkit/smallPopulations.js';
import { placeOf, sortedGroups } from './sortedGroups.js';

it('sorts each group as the platform does, equal opinions or not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(0, 0.1, 0.1, 0.5, 0.7, 1), { minLength: 1, maxLength: 200 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 200 }),
      (few, any) => {
        const opinions = [...few, ...any];
        const members = opinions.map((_, i) => i);
        const population = groupsPopulation(opinions.length, [members.slice(0, few.length), members]);
        const { values, sort } = sortedGroups(population);
        sort(Float64Array.from(opinions));
        const ascending = (list: number[]) => [...Float64Array.from(list).sort()];
        expect([...values]).toEqual([...ascending(few), ...ascending(opinions)]);
      },
    ),
    { numRuns: 300, seed: 9 },
  );
});

it('sorts opinions that are in order, in reverse order and all the same without taking quadratic time', () => {
  const n = 100_000;
  const population = groupsPopulation(n, [Array.from({ length: n }, (_, i) => i)]);
  const { values, sort } = sortedGroups(population);
  for (const opinion of [(i: number) => i / n, (i: number) => 1 - i / n, () => 0.5]) {
    sort(Float64Array.from({ length: n }, (_, i) => opinion(i)));
    expect(values.every((value, i) => i === 0 || values[i - 1]! <= value)).toBe(true);
  }
});

it('finds the first at least, and the first above', () => {
  const values = Float64Array.of(0.1, 0.2, 0.2, 0.3);
  expect([0.05, 0.2, 0.25, 0.9].map((least) => placeOf(values, 0, 4, Float64Array.of(least), false))).toEqual(
    [0, 1, 3, 4],
  );
  expect([0.05, 0.2, 0.3].map((least) => placeOf(values, 0, 4, Float64Array.of(least), true))).toEqual([
    0, 3, 4,
  ]);
});
