export const broken = {
  kind: 'independent-cascade',
  file: 'packages/core/src/models/independentCascade.ts',
  find: 'cascadePlayer(population, geometricSkip(activationProbability)',
  replace: 'cascadePlayer(population, geometricSkip(0.97 * activationProbability)',
  tests: ['packages/core/test/independentCascade.oracle.test.ts'],
};
