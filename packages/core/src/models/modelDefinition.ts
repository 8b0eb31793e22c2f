import type { ParameterTable, Text } from '../base/parameters.js';
import type { Kernel } from '../engine/kernel.js';
import type { Population } from '../population/population.js';
import type { RngKey } from '../random/rngKey.js';

/** A model of the catalogue: its name in scenario files, its parameters, and its kernel. */
export interface ModelDefinition<P extends object> {
  readonly kind: string;
  readonly label: Text;
  readonly parameters: ParameterTable<P>;
  /** A kernel that simulates the model on a population, its draws derived from `key`. */
  readonly createKernel: (parameters: P, population: Population, key: RngKey) => Kernel;
}
