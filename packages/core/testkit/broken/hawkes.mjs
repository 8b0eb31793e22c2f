export const broken = {
  kind: 'hawkes',
  file: 'packages/core/src/models/hawkes/hawkesKernel.ts',
  find: 'portableExp(-offspring)',
  replace: 'portableExp(-1.03 * offspring)',
  tests: ['packages/core/test/models/hawkes.test.ts'],
};
