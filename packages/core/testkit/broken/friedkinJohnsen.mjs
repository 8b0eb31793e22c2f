/** friedkin-johnsen with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'friedkin-johnsen',
  file: 'packages/core/src/models/opinion/friedkinJohnsenRule.ts',
  find: 'target[member] = s * initial[member]! +',
  replace: 'target[member] = 1.03 * s * initial[member]! +',
  tests: ['packages/core/test/models/friedkinJohnsen.test.ts'],
};
