/** q-voter with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'q-voter',
  file: 'packages/core/src/models/opinion/qVoterRule.ts',
  find: 'let agree = true;',
  replace: 'let agree = stream.uniform() < 0.97;',
  tests: ['packages/core/test/models/qVoter.test.ts'],
};
