import type { Population } from '../population/population.js';

/** Work done since the kernel was made: a function of seed and scenario alone, so tests can hold it to a number. */
export interface WorkCounters {
  /** Streams opened: one for each active member and group, or active member with ties. */
  streams: number;
  /** Random words drawn for exposures. */
  draws: number;
  /** Exposures that succeeded, repeated ones included. */
  exposures: number;
}

/** What a run is at a moment, as plain arrays by name: what a checkpoint holds. */
export type KernelColumns = Readonly<
  Record<string, Uint8Array | Uint32Array | Int32Array | Float32Array | Float64Array>
>;

/**
 * A model at work on one population: arrays and scratch are allocated once and used for any number of runs, one after
 * the other.
 *
 *     kernel.start(run, seeds, seedCount);
 *     while (!kernel.over) kernel.step();   // members active[stepStart … activeCount - 1] were reached in this step
 *
 * A step is one synchronous round of the model, or one unit of its time where time is continuous.
 */
export interface Kernel {
  /**
   * Begins a run: `seeds[0 … seedCount - 1]`, distinct member indices, are active at step 0. O(members reached by the run
   * before) where the model lets it, O(members) at most.
   */
  start(run: number, seeds: ArrayLike<number>, seedCount: number): void;
  /** Goes one step further and returns how many changes of state there were in it. */
  step(): number;
  /** Nothing more can happen. A step may be needed to find out. */
  readonly over: boolean;
  /** [memberCount + 1] members in the order in which they first became active; valid up to `activeCount`. */
  readonly active: Int32Array;
  /** Members who have been active at some time of the run: its reach. */
  readonly activeCount: number;
  /** Where the members who were first active in the latest step begin in `active`. */
  readonly stepStart: number;
  /** Members who count as active now: the cascade size when the run ends here. */
  readonly size: number;
  /** [states of the model] members in each state now; absent where active and not active are all there is. */
  readonly counts?: Int32Array;
  /** [memberCount] index of each member's state now, where there are `counts`. */
  readonly stateOf?: Uint8Array;
  /** Puts members into a state before the first step, where there are `counts`. */
  place?(state: number, members: ArrayLike<number>, count: number): void;
  /** Writes the model's own figures as they stand, in the order of the model's `figures`. */
  writeFigures?(target: Float64Array): void;
  /** From the next step on the contacts are those of `population`, which has the same number of members. */
  enter(population: Population): void;
  /** All that the rest of the run depends on; the arrays are copies. O(members). */
  save(): KernelColumns;
  /** Goes on with a run that was saved, on the contacts entered last. O(members). */
  restore(run: number, columns: KernelColumns): void;
  /**
   * For each member first active in the latest step, writes who told him to `informedBy[member]` and in which group
   * (NO_GROUP along a tie) to `informedIn[member]`. Both arrays start out filled with NOBODY and NO_GROUP and serve a whole
   * run. O(exposures of the step); for traces, not for ensembles. Absent where no one member is the reason.
   */
  attribute?(informedBy: Int32Array, informedIn: Int32Array): void;
  readonly work: Readonly<WorkCounters>;
}

/** In a trace: nobody told him, as with first members and those who were never reached. */
export const NOBODY = -1;
/** In a trace: told, but it is not known yet by whom. */
export const UNTOLD = -2;
/** In a trace: no group, as with first members or when told along a tie. */
export const NO_GROUP = -1;
