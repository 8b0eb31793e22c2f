/** Believers weigh 3 % more than they should. */
export const broken = {
  kind: 'rumour-with-fact-checkers',
  file: 'packages/core/src/models/rumour/factCheckingKernel.ts',
  find: 'this.#sides.onFirst * (1 + alpha)',
  replace: 'this.#sides.onFirst * 1.03 * (1 + alpha)',
  tests: ['packages/core/test/models/rumourWithFactCheckers.test.ts'],
};
