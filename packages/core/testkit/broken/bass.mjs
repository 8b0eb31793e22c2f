export const broken = {
  kind: 'bass',
  file: 'packages/core/src/models/bass/bassKernel.ts',
  find: 'imitated(member)) < own(member)',
  replace: 'imitated(member)) < 1.03 * own(member)',
  tests: ['packages/core/test/models/bass.test.ts'],
};
