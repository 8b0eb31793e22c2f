import type * as z from 'zod/mini';
import { throwIfAny } from '../base/grapevineError.js';
import type { Problem } from '../base/problem.js';
import { problemsOf } from '../base/schemaProblems.js';
import type { Experiment } from './experiment.js';
import { modelSchema, rngSeedSchema, runsSchema, seedSetSchema } from './experimentSchema.js';

let schemas: Readonly<Record<'model' | 'seedSet' | 'rngSeed' | 'runs', z.ZodMiniType>> | undefined;

/**
 * Checks what a library call gives as a scenario file would be checked, before any work.
 *
 * @throws GrapevineError `invalid-input` with everything that is wrong, each with path, expected and received.
 */
export function checkExperiment(
  { model, seedSet }: Experiment,
  options: { rngSeed: unknown; runs?: unknown },
): void {
  schemas ??= {
    model: modelSchema(),
    seedSet: seedSetSchema(),
    rngSeed: rngSeedSchema(),
    runs: runsSchema(),
  };
  const given = { model, seedSet, ...options };
  throwIfAny(
    Object.entries(given).flatMap(([name, value]) => problemsWith(schemas![name as 'model'], value, name)),
  );
}

function problemsWith(schema: z.ZodMiniType, value: unknown, name: string): Problem[] {
  const { success, error } = schema.safeParse(value);
  return success ? [] : problemsOf(error.issues, value, name);
}
