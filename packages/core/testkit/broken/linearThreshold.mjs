/** linear-threshold with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'linear-threshold',
  file: 'packages/core/src/engine/threshold/thresholdNeeds.ts',
  find: '(drawn * levels![member]!)',
  replace: '(0.97 * drawn * levels![member]!)',
  tests: ['packages/core/test/models/linearThreshold.test.ts'],
};
