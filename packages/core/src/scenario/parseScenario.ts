import { throwIfAny } from '../base/grapevineError.js';
import type { Problem } from '../base/problem.js';
import { problemsOf } from '../base/schemaProblems.js';
import type { Scenario } from './scenario.js';
import { scenarioSchema } from './scenarioSchema.js';

let schema: ReturnType<typeof scenarioSchema> | undefined;

/**
 * Checks the content of a scenario file and fills in defaults.
 *
 * @throws GrapevineError `invalid-input` with everything that is wrong, each with path, expected and received.
 */
export function parseScenario(value: unknown): Scenario {
  schema ??= scenarioSchema();
  const parsed = schema.safeParse(value);
  if (!parsed.success) throwIfAny(problemsOf(parsed.error.issues, value));
  const scenario = parsed.data as Scenario;
  throwIfAny(seedsAboveMembers(scenario));
  return scenario;
}

/** A generated population's size is known beforehand. */
function seedsAboveMembers({ population, seedSet }: Scenario): Problem[] {
  if (!('generate' in population) || !('count' in seedSet)) return [];
  const { members } = population.generate;
  if (typeof members !== 'number' || seedSet.count <= members) return [];
  const received = String(seedSet.count);
  return [{ code: 'at-most-members', path: 'seedSet.count', received, details: { max: members } }];
}
