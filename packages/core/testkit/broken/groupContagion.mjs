export const broken = {
  kind: 'group-contagion',
  file: 'packages/core/src/models/groupContagion.ts',
  find: '(one ?? 1) *',
  replace: '1.03 * (one ?? 1) *',
  tests: ['packages/core/test/models/groupContagion.test.ts'],
};
