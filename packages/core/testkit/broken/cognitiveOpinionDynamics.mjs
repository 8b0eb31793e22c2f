/** cognitive-opinion-dynamics with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'cognitive-opinion-dynamics',
  file: 'packages/core/src/models/opinion/cognitiveRule.ts',
  find: 'portablePow(opinion, powers[speaker]!)',
  replace: 'portablePow(opinion, 1.03 * powers[speaker]!)',
  tests: ['packages/core/test/models/cognitiveOpinionDynamics.test.ts'],
};
