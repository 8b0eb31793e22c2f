/** watts-threshold with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'watts-threshold',
  file: 'packages/core/src/engine/threshold/thresholdNeeds.ts',
  find: 'while (count / all < share) count++;',
  replace: 'while (count / all < 1.03 * share) count++;',
  tests: ['packages/core/test/models/wattsThreshold.test.ts'],
};
