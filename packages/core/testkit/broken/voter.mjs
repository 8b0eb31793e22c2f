/** voter with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'voter',
  file: 'packages/core/src/models/opinion/qVoterRule.ts',
  find: 'if (agree) set(member, opinion);',
  replace: 'if (agree && stream.uniform() < 0.97) set(member, opinion);',
  tests: ['packages/core/test/models/voter.test.ts'],
};
