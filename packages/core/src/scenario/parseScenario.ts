import type * as z from 'zod/mini';
import { throwIfAny } from '../base/grapevineError.js';
import { problemsOf } from '../base/schemaProblems.js';
import { GENERATORS } from '../population/generators/generatorCatalogue.js';
import { classicalProblems } from './classicalProblems.js';
import { recordIn, textsIn } from './looseValue.js';
import { completeScenario, type ParsedPassOn } from './passOn/completeScenario.js';
import { findPassOnProblems } from './passOn/passOnProblems.js';
import type { KnownPopulation } from './passOn/scenarioNames.js';
import type { Scenario, ScenarioHead } from './scenario.js';
import { scenarioForm } from './scenarioForm.js';
import { scenarioSchemas } from './scenarioSchema.js';
import { withoutRepeats } from './withoutRepeats.js';

const made: Partial<Record<keyof typeof scenarioSchemas, z.ZodMiniType>> = {};

/**
 * Checks the content of a scenario file and fills in defaults. Parsing what it returns gives the same again.
 *
 * @throws GrapevineError `invalid-input` with everything that is wrong, each with path, expected and received.
 */
export function parseScenario(given: unknown): Scenario {
  const { form, value, problems } = scenarioForm(given);
  made[form] ??= scenarioSchemas[form]();
  const parsed = made[form].safeParse(value);
  const known = knownPopulation(recordIn(value).population);
  throwIfAny(
    withoutRepeats([
      ...problems,
      ...(parsed.success ? [] : problemsOf(parsed.error.issues, value)),
      ...(form === 'classical'
        ? classicalProblems(recordIn(value), known)
        : findPassOnProblems(value, known)),
    ]),
  );
  if (form === 'classical') return parsed.data as Scenario;
  return completeScenario(parsed.data as unknown as ScenarioHead & ParsedPassOn);
}

/** What a generated population's parameters say of it beforehand; nothing of one from a file. */
function knownPopulation(population: unknown): KnownPopulation {
  const { kind, members, platforms } = recordIn(recordIn(population).generate);
  const table = GENERATORS.find((candidate) => candidate.kind === kind)?.parameters;
  if (!table) return {};
  const usual = recordIn(recordIn(table).platforms).default;
  const names = textsIn(platforms ?? usual).map(([name]) => name);
  return {
    members: typeof members === 'number' ? members : undefined,
    platforms: names.length > 0 ? names : undefined,
  };
}
