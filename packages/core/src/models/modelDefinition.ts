import type { ParameterTable, Text } from '../base/parameters.js';
import type { Kernel } from '../engine/kernel.js';
import type { RunPlayer } from '../engine/runPlayer.js';
import type { SeedSetter } from '../engine/seedSet.js';
import type { Population } from '../population/population.js';
import type { RngKey } from '../random/rngKey.js';

/** A model of the catalogue: its name in scenario files, its parameters, and its kernel. */
export interface ModelDefinition<P extends object> {
  readonly kind: string;
  readonly label: Text;
  readonly parameters: ParameterTable<P>;
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
