/** hegselmann-krause with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'hegselmann-krause',
  file: 'packages/core/src/models/opinion/hegselmannKrauseRule.ts',
  find: 'own + bound, true)',
  replace: 'own + 1.03 * bound, true)',
  tests: ['packages/core/test/models/hegselmannKrause.test.ts'],
};
