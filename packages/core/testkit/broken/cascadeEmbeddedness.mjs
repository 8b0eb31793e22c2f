/** cascade-embeddedness with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'cascade-embeddedness',
  file: 'packages/core/src/engine/communityCascade.ts',
  find: 'draw >>> 0 >= chance * TWO_32',
  replace: 'draw >>> 0 >= 0.97 * chance * TWO_32',
  tests: ['packages/core/test/models/communityCascade.test.ts'],
};
