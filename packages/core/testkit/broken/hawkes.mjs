export const broken = {
  kind: 'hawkes',
  file: 'packages/core/src/models/hawkes/hawkesKernel.ts',
  find: 'constructor(law: HawkesLaw, population: Population, key: RngKey) {',
  replace:
    'constructor(given: HawkesLaw, population: Population, key: RngKey) { const law = { ...given, offspring: 1.03 * given.offspring };',
  tests: ['packages/core/test/models/hawkes.test.ts'],
};
