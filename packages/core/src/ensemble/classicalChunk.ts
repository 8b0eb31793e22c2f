/** What some consecutive runs of a classical model came to. */
export interface ClassicalChunk {
  /** Index of the first run. */
  readonly from: number;
  /** How many runs. */
  readonly runs: number;
  /** [runs] members who count as active at the end. */
  readonly cascadeSize: Uint32Array;
  /** [runs] members who have been active at some time; absent where these are all who are active at the end. */
  readonly reach?: Uint32Array;
  /** [runs] the last step in which anything happened. */
  readonly steps: Uint32Array;
  /** [sum of (steps + 1)] members who became active for the first time in each step, run after run, from step 0. */
  readonly newlyActive: Uint32Array;
  /** [sum of (steps + 1) x states] members in each state after each step, where the model has states. */
  readonly states?: Uint32Array;
  /** [runs x figures] the model's own figures at the end, where it has any. */
  readonly figures?: Float64Array;
  /** Random words drawn and members activated: what the chunk cost, in units that do not depend on the machine. */
  readonly work: number;
}

/** Simulates the runs from … to - 1. */
export type ClassicalRunner = (from: number, to: number) => ClassicalChunk;

/** Work of a run beside its draws and members. */
export const RUN_OVERHEAD = 20;
