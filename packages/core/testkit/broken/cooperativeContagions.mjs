/** Contacts are 3 % rarer than they should be, in continuous time. */
export const broken = {
  kind: 'cooperative-contagions',
  file: 'packages/core/src/engine/compartments/timeContacts.ts',
  find: '1 / rate',
  replace: '1.03 / rate',
  tests: ['packages/core/test/models/cooperativeContagions.test.ts'],
};
