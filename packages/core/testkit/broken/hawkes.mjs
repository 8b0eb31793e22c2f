export const broken = {
  kind: 'hawkes',
  file: 'packages/core/src/models/hawkes/hawkesKernel.ts',
  find: 'const { arrivalRate, mostEvents, offspring } = law;',
  replace: 'const { arrivalRate, mostEvents } = law; const offspring = 1.03 * law.offspring;',
  tests: ['packages/core/test/models/hawkes.test.ts'],
};
