/** Contacts are 3 % rarer than they should be, in continuous time. */
export const broken = {
  kind: 'sir',
  file: 'packages/core/src/engine/compartments/timeContacts.ts',
  find: '1 / rate',
  replace: '1.03 / rate',
  tests: ['packages/core/test/models/sir.test.ts'],
};
