export const broken = {
  kind: 'bass',
  file: 'packages/core/src/models/bass/bassKernel.ts',
  find: '< p.values[member & p.mask]!',
  replace: '< 1.03 * p.values[member & p.mask]!',
  tests: ['packages/core/test/models/bass.test.ts'],
};
