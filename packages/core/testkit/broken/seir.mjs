/** Members leave states by themselves 3 % less often than they should, in steps. */
export const broken = {
  kind: 'seir',
  file: 'packages/core/src/engine/compartments/geometricExits.ts',
  find: 'geometricSkip(rule.rate)',
  replace: 'geometricSkip(0.97 * rule.rate)',
  tests: ['packages/core/test/models/seir.test.ts'],
};
