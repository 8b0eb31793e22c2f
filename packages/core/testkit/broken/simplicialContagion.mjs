export const broken = {
  kind: 'simplicial-contagion',
  file: 'packages/core/src/models/simplicialContagion.ts',
  find: 'inTime(betaDelta)',
  replace: 'inTime(1.03 * betaDelta)',
  tests: ['packages/core/test/models/simplicialContagion.test.ts'],
};
