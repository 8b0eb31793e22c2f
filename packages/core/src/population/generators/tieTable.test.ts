import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPopulation } from '../buildPopulation.js';
import { mutualTies } from './tieTable.js';

test('gives the ties that the checked builder makes of both directions', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
  const pairs = fc.array(
    pair.filter(([a, b]) => a !== b),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(pairs, (given) => {
      const from = given.map(([a]) => a);
      const to = given.map(([, b]) => b);
      const ties = { sources: [...from, ...to], targets: [...to, ...from] };
      const { population } = buildPopulation({ memberCount: 10, ties });
      const table = mutualTies(10, Uint32Array.from(from), Uint32Array.from(to));
      expect([...table.offsets]).toEqual([...population.tieOffsets]);
      expect([...table.targets]).toEqual([...population.tieTargets]);
    }),
  );
});
