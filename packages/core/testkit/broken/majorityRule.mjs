/** majority-rule with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'majority-rule',
  file: 'packages/core/src/models/majorityRule.ts',
  find: '      set(member, opinion);\n',
  replace: '      set(member, stream.uniform() < 0.97 ? opinion : 1 - opinion);\n',
  tests: ['packages/core/test/models/majorityRule.test.ts'],
};
