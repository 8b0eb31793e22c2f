import type { Population } from '../../population/population.js';
import type { KernelColumns } from '../kernel.js';

/** How the time of a compartment model goes by: in steps, or continuously. */
export interface CompartmentClock {
  /** Steps, or units of time, that have gone by. */
  readonly now: number;
  /** When the latest change was. */
  readonly latest: number;
  /** Whether something is pending or may happen by what is the case now. */
  readonly waiting: boolean;
  /** Forgets all and goes to the beginning of a run. */
  begin(run: number): void;
  /** Plays the next step, or unit of time; returns the number of changes. */
  step(): number;
  /** Brings the states of those up to date whose change has only been counted. O(members) where there are any. */
  settle?(): void;
  /** From now on contacts are those of another population. */
  enter(population: Population): void;
  save(): KernelColumns;
  restore(columns: KernelColumns): void;
}
