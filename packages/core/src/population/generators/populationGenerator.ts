import type { ParameterTable, Text } from '../../base/parameters.js';
import type { RngKey } from '../../random/rngKey.js';
import type { Population } from '../population.js';

/** How a generator may be held back, and what it calls its parameters when it refuses them. */
export interface GenerateOptions {
  /** Most bytes that may be taken; above, `out-of-memory` is thrown before anything is allocated. */
  readonly maxBytes?: number | undefined;
  /** Key path of the parameters, put before the path of every problem; default `''`. */
  readonly path?: string | undefined;
}

/** A way to make a population from parameters and a key: what `population.generate` of a scenario names by `kind`. */
export interface PopulationGenerator<P extends object = object> {
  readonly kind: string;
  readonly label: Text;
  readonly parameters: ParameterTable<P>;
  /**
   * Equal parameters and key give equal bytes. O(members + memberships + ties).
   *
   * @throws GrapevineError `invalid-input` when parameters do not fit together, `out-of-memory` above `maxBytes`.
   */
  generate(parameters: P, key: RngKey, options?: GenerateOptions): Population | Promise<Population>;
}
