/** Two spreaders meet 3 % more often than other pairs. */
export const broken = {
  kind: 'daley-kendall',
  file: 'packages/core/src/models/rumour/rumourKernel.ts',
  find: 'word((x + 2 * STEP_X) | 0, (y + 2 * STEP_Y) | 0) < 0',
  replace: 'word((x + 2 * STEP_X) | 0, (y + 2 * STEP_Y) | 0) < -0x3d70a3d',
  tests: ['packages/core/test/models/daleyKendall.test.ts'],
};
