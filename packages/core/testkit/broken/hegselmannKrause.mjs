/** hegselmann-krause with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'hegselmann-krause',
  file: 'packages/core/src/models/opinion/hegselmannKrauseRule.ts',
  find: 'edge[0] = own + bound;',
  replace: 'edge[0] = own + 1.03 * bound;',
  tests: ['packages/core/test/models/hegselmannKrause.test.ts'],
};
