import fc from 'fast-check';
import { expect, it } from 'vitest';
import { populationArbitrary } from '../../testkit/populationArbitrary.js';
import { populationFacts } from '../../testkit/populationFacts.js';
import { hasSymmetricTies } from './symmetricTies.js';

it('hasSymmetricTies agrees with looking for each tie turned round', () => {
  fc.assert(
    fc.property(populationArbitrary(), (population) => {
      const ties = populationFacts(population).ties.map((tie) => JSON.stringify(tie));
      const turned = populationFacts(population).ties.map(([u, v, ...w]) => JSON.stringify([v, u, ...w]));
      expect(hasSymmetricTies(population)).toBe(turned.every((tie) => ties.includes(tie)));
    }),
    { numRuns: 500 },
  );
});
