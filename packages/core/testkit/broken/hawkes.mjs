export const broken = {
  kind: 'hawkes',
  file: 'packages/core/src/models/hawkes/hawkesKernel.ts',
  find: 'poissonCumulative(law.offspring)',
  replace: 'poissonCumulative(1.03 * law.offspring)',
  tests: ['packages/core/test/models/hawkes.test.ts'],
};
