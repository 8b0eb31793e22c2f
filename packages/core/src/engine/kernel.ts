/** Work done since the kernel was made: a function of seed and scenario alone, so tests can hold it to a number. */
export interface WorkCounters {
  /** Streams opened: one for each active member and group, or active member with ties. */
  streams: number;
  /** Random words drawn for exposures. */
  draws: number;
  /** Exposures that succeeded, repeated ones included. */
  exposures: number;
}

/**
 * A model at work on one population: arrays and scratch are allocated once and used for any number of runs, one after
 * the other.
 *
 *     kernel.start(run, seeds);
 *     while (kernel.step() > 0) …    // members active[stepStart … activeCount - 1] became active in this step
 */
export interface Kernel {
  /**
   * Begins a run: `seeds[0 … seedCount - 1]`, distinct member indices, are active at step 0. O(members reached by the run
   * before). To go on with a run that was stopped after some step: all active members, and where those of that step begin.
   */
  start(run: number, seeds: ArrayLike<number>, seedCount: number, latest?: number): void;
  /** Goes one step further and returns how many members became active in it; 0 when nothing is left to happen. */
  step(): number;
  /** [memberCount + 1] active members in order of step; valid up to `activeCount`. */
  readonly active: Int32Array;
  readonly activeCount: number;
  /** Where the members of the latest step begin in `active`. */
  readonly stepStart: number;
  /**
   * For each member of the latest step, writes who told him to `informedBy[member]` and in which group (NO_GROUP along
   * a tie) to `informedIn[member]`. Both arrays start out filled with NOBODY and NO_GROUP and serve a whole run.
   * O(exposures of the step); for traces, not for ensembles.
   */
  attribute(informedBy: Int32Array, informedIn: Int32Array): void;
  readonly work: Readonly<WorkCounters>;
}

/** In a trace: nobody told him, as with first members and those who were never reached. */
export const NOBODY = -1;
/** In a trace: told, but it is not known yet by whom. */
export const UNTOLD = -2;
/** In a trace: no group, as with first members or when told along a tie. */
export const NO_GROUP = -1;
