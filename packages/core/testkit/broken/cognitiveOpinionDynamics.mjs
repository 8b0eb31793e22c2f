/** cognitive-opinion-dynamics with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'cognitive-opinion-dynamics',
  file: 'packages/core/src/models/opinion/cognitiveRule.ts',
  find: 'portablePow(opinion, 1 / talkativeness)',
  replace: 'portablePow(opinion, 1.03 / talkativeness)',
  tests: ['packages/core/test/models/cognitiveOpinionDynamics.test.ts'],
};
