/** profile-threshold with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'profile-threshold',
  file: 'packages/core/src/models/profileThreshold.ts',
  find: 'profileDecision(profile, blocked, population, key)',
  replace: 'profileDecision(profile, 0.97 * blocked, population, key)',
  tests: ['packages/core/test/models/profileThreshold.test.ts'],
};
