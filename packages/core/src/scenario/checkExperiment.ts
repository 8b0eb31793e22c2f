import type * as z from 'zod/mini';
import { throwIfAny } from '../base/grapevineError.js';
import type { Problem } from '../base/problem.js';
import { problemsOf } from '../base/schemaProblems.js';
import { experimentProblems } from './classicalProblems.js';
import type { ClassicalExperiment, Experiment, PassOnExperiment } from './experiment.js';
import { classicalShape, rngSeedSchema, runsSchema } from './experimentSchema.js';
import { readPassOn } from './passOn/readPassOn.js';
import { withoutRepeats } from './withoutRepeats.js';

/** Made when first needed: those of a classical model are large. */
let optionSchemas: Readonly<Record<string, z.ZodMiniType>> | undefined;
let classicalSchemas: Readonly<Record<string, z.ZodMiniType>> | undefined;

/**
 * Checks what a library call gives as a scenario file would be checked, before any work. Returns the experiment with
 * the defaults of a pass-on scenario filled in.
 *
 * @throws GrapevineError `invalid-input` with everything that is wrong, each with path, expected and received.
 */
export function checkExperiment(
  experiment: Experiment,
  options: { rngSeed: unknown; runs?: unknown },
): Experiment {
  optionSchemas ??= { rngSeed: rngSeedSchema(), runs: runsSchema() };
  const isPassOn = 'passOn' in experiment;
  const passOn = isPassOn ? readExperiment(experiment) : undefined;
  if (!isPassOn) classicalSchemas ??= classicalShape();
  const schemas: Readonly<Record<string, z.ZodMiniType>> = { ...classicalSchemas, ...optionSchemas };
  const given = { ...(!isPassOn && partsOf(experiment)), ...options };
  throwIfAny(
    withoutRepeats([
      ...(passOn?.problems ?? []),
      ...Object.entries(given).flatMap(([name, value]) => problemsWith(schemas[name]!, value, name)),
      ...(isPassOn ? [] : experimentProblems(experiment)),
    ]),
  );
  return passOn?.scenario ? { population: experiment.population, passOn: passOn.scenario } : experiment;
}

function partsOf({ model, seedSet, initialStates, stop }: ClassicalExperiment) {
  return { model, seedSet, ...(initialStates && { initialStates }), ...(stop && { stop }) };
}

function readExperiment({ population, passOn }: PassOnExperiment) {
  const { scenario, problems } = readPassOn(passOn, {
    platforms: population.platforms,
    members: population.memberCount,
  });
  const below = (path: string) => (path === '' ? 'passOn' : `passOn.${path}`);
  return { scenario, problems: problems.map((problem) => ({ ...problem, path: below(problem.path) })) };
}

function problemsWith(schema: z.ZodMiniType, value: unknown, name: string): Problem[] {
  const { success, error } = schema.safeParse(value);
  return success ? [] : problemsOf(error.issues, value, name);
}
