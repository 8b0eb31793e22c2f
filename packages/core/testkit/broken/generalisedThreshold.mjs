/** generalised-threshold with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'generalised-threshold',
  file: 'packages/core/src/models/generalisedThreshold.ts',
  find: 'Float64Array.of(1 / tau)',
  replace: 'Float64Array.of(0.97 / tau)',
  tests: ['packages/core/test/models/generalisedThreshold.test.ts'],
};
