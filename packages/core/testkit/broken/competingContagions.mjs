/** The lot between two contents takes the first 3 % too often. */
export const broken = {
  kind: 'competing-contagions',
  file: 'packages/core/src/engine/compartments/ruleChoice.ts',
  find: 'lot.below(bitCount(rules))',
  replace: 'Math.floor(lot.below(100) / 53)',
  tests: ['packages/core/test/models/competingContagions.test.ts'],
};
