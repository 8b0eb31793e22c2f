import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupsPopulation, smallGroups } from '../../../testkit/smallPopulations.js';
import { OpinionIndex } from './opinionIndex.js';

it('stays in the order of opinions, equal ones by index, whatever moves', () => {
  const opinion = fc.constantFrom(0, 0.25, 0.25, 0.5, 0.75, 1);
  fc.assert(
    fc.property(
      smallGroups,
      fc.array(opinion, { minLength: 9, maxLength: 9 }),
      fc.array(fc.tuple(fc.nat(8), opinion), { maxLength: 30 }),
      ({ members, groups }, first, moves) => {
        const population = groupsPopulation(members, groups);
        const opinions = Float64Array.from(first);
        const index = new OpinionIndex(population, opinions);
        index.refresh();
        for (const [member, moved] of moves) {
          opinions[member] = moved;
          index.moved(member);
        }
        const fresh = new OpinionIndex(population, opinions);
        fresh.refresh();
        expect(index.entries).toEqual(fresh.entries);
        expect(index.values).toEqual(fresh.values);
        groups.forEach((group, g) => {
          const from = population.groupOffsets[g]!;
          const order = [...group].sort((a, b) => opinions[a]! - opinions[b]! || a - b);
          expect([...index.entries.subarray(from, from + group.length)]).toEqual(order);
          order.forEach((member, i) => {
            expect(index.placeOf(member, from, from + group.length)).toBe(from + i);
          });
        });
      },
    ),
    { numRuns: 300, seed: 10 },
  );
});
