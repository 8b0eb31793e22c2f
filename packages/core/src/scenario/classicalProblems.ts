import { nearestName } from '../base/nearestName.js';
import { tableSchema } from '../base/parameterSchema.js';
import type { ParameterTable } from '../base/parameters.js';
import { type Problem, showReceived } from '../base/problem.js';
import { problemsOf } from '../base/schemaProblems.js';
import { CUSTOM } from '../models/catalogue.js';
import { addedModel, customModelMissing } from '../models/customModels.js';
import type { ModelDefinition } from '../models/modelDefinition.js';
import { MODELS } from '../models/modelList.js';
import type { ContactPhase } from '../population/contactPhase.js';
import type { ClassicalExperiment } from './experiment.js';
import { recordIn } from './looseValue.js';
import { seedCountProblems } from './passOn/partProblems.js';
import type { KnownPopulation } from './passOn/scenarioNames.js';
import { stopNames } from './stopNames.js';

/** The parts of a classical scenario or experiment, of any shape. */
interface ClassicalParts {
  readonly model?: unknown;
  readonly seedSet?: unknown;
  readonly initialStates?: unknown;
  readonly stop?: unknown;
}

/** What the schema of a classical model does not see: names of states and figures, numbers of members, models of one's own. */
export function classicalProblems(parts: ClassicalParts, known: KnownPopulation): Problem[] {
  const { kind, name, parameters } = recordIn(parts.model);
  const names = { ...known, contents: [], segments: [] };
  const initial = Object.entries(recordIn(parts.initialStates));
  const custom = kind === CUSTOM ? addedModel(name) : undefined;
  const model = custom ?? MODELS.find((candidate) => candidate.kind === kind);
  return [
    ...(kind === CUSTOM && typeof name === 'string' && !custom ? [customModelMissing(name)] : []),
    ...(custom ? parameterProblems(custom, parameters ?? {}) : []),
    ...seedCountProblems(parts.seedSet, names, 'seedSet'),
    ...initial.flatMap(([state, set]) => seedCountProblems(set, names, `initialStates.${state}`)),
    ...(model ? nameProblems(model as Named, initial, parts.stop) : []),
  ];
}

/** The same of an experiment, and what is wrong with the contacts that follow. */
export function experimentProblems(experiment: ClassicalExperiment): Problem[] {
  const { memberCount: members, platforms } = experiment.population;
  return [
    ...classicalProblems(experiment, { members, platforms }),
    ...(experiment.phases ?? []).flatMap((phase, i) => phaseProblems(phase, i, members)),
  ];
}

function phaseProblems({ from, population }: ContactPhase, index: number, members: number): Problem[] {
  const path = `phases[${index}]`;
  const problems: Problem[] = [];
  if (!(Number.isSafeInteger(from) && from >= 1)) {
    const received = showReceived(from);
    problems.push({ code: 'whole-number-at-least', path: `${path}.from`, received, details: { min: 1 } });
  }
  if (population.memberCount !== members) {
    const received = String(population.memberCount);
    problems.push({ code: 'as-many-members', path: `${path}.population`, received, details: { members } });
  }
  return problems;
}

type Named = Pick<ModelDefinition<object>, 'states' | 'figures'>;

function nameProblems(model: Named, initial: readonly [string, unknown][], stop: unknown): Problem[] {
  const states = model.states?.map(({ name }) => name) ?? [];
  const ends = stopNames(model);
  return [
    ...initial
      .filter(([state]) => !states.includes(state))
      .map(([state]) => unknownKey(`initialStates.${state}`, state, states)),
    ...Object.keys(recordIn(stop))
      .filter((name) => !ends.includes(name))
      .map((name) => unknownKey(`stop.${name}`, name, ends)),
  ];
}

function unknownKey(path: string, name: string, names: readonly string[]): Problem {
  const suggestion = nearestName(name, names);
  const received = showReceived(name);
  const details = { values: names.join(', ') || '-' };
  return { code: 'one-of', path, received, details, ...(suggestion && { suggestion }) };
}

function parameterProblems(
  { parameters: table }: { readonly parameters: ParameterTable<Record<string, unknown>> },
  value: unknown,
): Problem[] {
  const { success, error } = tableSchema(table).safeParse(value);
  return success ? [] : problemsOf(error.issues, value, 'model.parameters');
}
