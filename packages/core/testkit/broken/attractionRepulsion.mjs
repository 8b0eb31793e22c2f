/** attraction-repulsion with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'attraction-repulsion',
  file: 'packages/core/src/models/opinion/attractionRepulsionRule.ts',
  find: 'Math.abs(own + contactWeight * other) / 2',
  replace: 'Math.abs(own + 1.03 * contactWeight * other) / 2',
  tests: ['packages/core/test/models/attractionRepulsion.test.ts'],
};
