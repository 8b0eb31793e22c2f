import { throwIfAny } from '../../base/grapevineError.js';
import { tableSchema } from '../../base/parameterSchema.js';
import type { ParameterTable } from '../../base/parameters.js';
import { problemsOf } from '../../base/schemaProblems.js';
import { type RngKey, type RngSeed, rngKey, runKey } from '../../random/rngKey.js';

/** What the library functions of the generators take beside their parameters. */
export interface GeneratorOptions {
  /** Seed of all draws; equal seeds give equal populations. Default 0. */
  readonly rngSeed?: RngSeed | undefined;
  /** Most bytes that may be taken; above, `out-of-memory` is thrown before anything is allocated. */
  readonly maxBytes?: number | undefined;
}

/** The key from which a generator draws for a seed: the same in a library call and in a scenario. */
export function populationKey(rngSeed: RngSeed = 0): RngKey {
  return runKey(rngKey(rngSeed), 0, 'population');
}

/**
 * Parameters with their defaults filled in.
 *
 * @throws GrapevineError `invalid-input` with everything that is wrong with them.
 */
export function readParameters<P extends object>(table: ParameterTable<P>, given: object): P {
  const read = tableSchema(table as ParameterTable<Record<string, unknown>>).safeParse(given);
  if (!read.success) throwIfAny(problemsOf(read.error.issues, given));
  return read.data as P;
}
