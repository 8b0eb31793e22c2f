/**
 * A model at work on one population, as `Kernel` is, where whole runs are wanted and not their steps one by one: many
 * runs in a call, with their first members.
 */
export interface RunPlayer {
  /**
   * Plays runs `from … from + count - 1` or the first of them, as many as there is room for, and returns how many: at
   * least one. What they came to stands in the arrays until the next call.
   */
  play(from: number, count: number): number;
  /** [runs played] members active at the end of each run. */
  readonly sizes: Int32Array;
  /** [runs played] the last step of each run in which somebody became active. */
  readonly steps: Int32Array;
  /** [sum of (steps + 1)] members who became active in each step, run after run, from step 0. */
  readonly newlyActive: Int32Array;
  /** Valid entries of `newlyActive`. */
  readonly recorded: number;
  /** Random words drawn for exposures in the latest call. */
  readonly draws: number;
}
