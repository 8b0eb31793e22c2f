/** complex-contagion with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'complex-contagion',
  file: 'packages/core/src/engine/threshold/thresholdNeeds.ts',
  find: 'fixed[member] = Math.ceil(at(thresholds, member))',
  replace: 'fixed[member] = Math.ceil(1.03 * at(thresholds, member))',
  tests: ['packages/core/test/models/complexContagion.test.ts'],
};
