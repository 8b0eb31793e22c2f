/** deffuant with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'deffuant',
  file: 'packages/core/src/models/opinion/deffuantRule.ts',
  find: 'if (distance < boundOf(member)) opinions[member]! += convergence * gap;',
  replace: 'if (distance < boundOf(member)) opinions[member]! += 1.03 * convergence * gap;',
  tests: ['packages/core/test/models/deffuant.test.ts'],
};
