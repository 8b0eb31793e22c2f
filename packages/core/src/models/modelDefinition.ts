import type { ParameterTable, Text } from '../base/parameters.js';
import type { Kernel } from '../engine/kernel.js';
import type { RunPlayer } from '../engine/runPlayer.js';
import type { SeedSetter } from '../engine/seedSet.js';
import type { Population } from '../population/population.js';
import type { RngKey } from '../random/rngKey.js';

/** A state that members may be in. */
export interface ModelState {
  /** What scenario files and results call it. */
  readonly name: string;
  readonly label: Text;
  /** Members in it count in the cascade size. */
  readonly active?: true;
}

/** A figure that a model has beside size, reach and steps. */
export interface ModelFigure {
  /** What results call it. */
  readonly name: string;
  readonly label: Text;
  /** Unit of the value, for example `members` or `steps`. */
  readonly unit?: string;
}

/** A model of the catalogue: its name in scenario files, its parameters, and its kernel. */
export interface ModelDefinition<P extends object> {
  readonly kind: string;
  readonly label: Text;
  readonly parameters: ParameterTable<P>;
  /** The states of a model whose kernel has `counts`, in their order; the first is that of all who are not placed elsewhere. */
  readonly states?: readonly ModelState[];
  /** The model's own figures, in the order in which its kernel writes them. */
  readonly figures?: readonly ModelFigure[];
  /** A run is decided by its first members alone, and by what is the same in all runs. */
  readonly isDeterministic?: true;
  /** Steps after which a run that does not end by itself is ended, where the scenario does not say. Default: none. */
  readonly usualSteps?: number;
  /** A kernel that simulates the model on a population, its draws derived from `key`. */
  readonly createKernel: (parameters: P, population: Population, key: RngKey) => Kernel;
  /**
   * The same runs, played whole and many in a call, where only sizes and steps are wanted; undefined where the kernel
   * does as well, or the platform has no WebAssembly.
   */
  readonly createPlayer?: (
    parameters: P,
    population: Population,
    key: RngKey,
    seeds: SeedSetter,
  ) => RunPlayer | undefined;
}
