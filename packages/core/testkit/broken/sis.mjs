/** Members stay 3 % longer than they should, in continuous time. */
export const broken = {
  kind: 'sis',
  file: 'packages/core/src/engine/compartments/staySampler.ts',
  find: '1 / of',
  replace: '1.03 / of',
  tests: ['packages/core/test/models/sis.test.ts'],
};
