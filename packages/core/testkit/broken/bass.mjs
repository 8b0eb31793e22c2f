export const broken = {
  kind: 'bass',
  file: 'packages/core/src/models/bass/bassKernel.ts',
  find: 'byHimself < own(member)',
  replace: 'byHimself < 1.03 * own(member)',
  tests: ['packages/core/test/models/bass.test.ts'],
};
