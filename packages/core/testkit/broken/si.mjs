/** Contacts succeed 3 % less often than they should, in steps. */
export const broken = {
  kind: 'si',
  file: 'packages/core/src/engine/compartments/stepContacts.ts',
  find: 'geometricSkip(rule.rate)',
  replace: 'geometricSkip(0.97 * rule.rate)',
  tests: ['packages/core/test/models/si.test.ts'],
};
