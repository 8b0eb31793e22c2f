/** Useless meetings count 3 % less often than they should. */
export const broken = {
  kind: 'maki-thompson',
  file: 'packages/core/src/models/rumour/rumourRates.ts',
  find: "counts: chance(stiflingProbability, 'stiflingProbability'),",
  replace: "counts: mapMasked(chance(stiflingProbability, 'stiflingProbability'), (p) => 0.97 * p),",
  tests: ['packages/core/test/models/makiThompson.test.ts'],
};
