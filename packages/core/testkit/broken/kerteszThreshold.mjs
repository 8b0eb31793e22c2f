/** kertesz-threshold with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'kertesz-threshold',
  file: 'packages/core/src/models/kerteszThreshold.ts',
  find: 'adoptsByHimself(adopterRate)',
  replace: 'adoptsByHimself(0.97 * adopterRate)',
  tests: ['packages/core/test/models/kerteszThreshold.test.ts'],
};
