import { nearestName } from '../base/nearestName.js';
import { type Problem, showReceived } from '../base/problem.js';
import { CUSTOM } from '../models/catalogue.js';
import { MODELS } from '../models/modelList.js';
import { passOnParameters } from '../models/passOnParameters.js';
import { FLAGSHIP } from './experimentSchema.js';
import { recordIn } from './looseValue.js';

/** Keys that only scenarios of the flagship model have. */
const PASS_ON_KEYS = [
  'horizon',
  'members',
  'platforms',
  'groupKinds',
  'segments',
  'contents',
  'broadcast',
  'timeline',
  'polls',
  'counterfactuals',
  'crisis',
];

/** The keys of a model of the caller's own, whose parameters stand below one of them. */
const OWN_KEYS = { name: true, parameters: true };

/** Which form a scenario has, what of it that form's schema is to check, and what is wrong with its choice of form. */
export interface ScenarioForm {
  readonly form: 'passOn' | 'seeded' | 'classical';
  /** The scenario without the keys that belong to another form. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Finds the form of a scenario of any shape: by its model's kind, and by whether it has first members or a timeline. */
export function scenarioForm(value: unknown): ScenarioForm {
  const scenario = recordIn(value);
  const { kind } = recordIn(scenario.model);
  if (kind === undefined || kind === FLAGSHIP) return passOnForm(value);
  if (kind === CUSTOM || MODELS.some((model) => model.kind === kind))
    return classicalForm(scenario, String(kind));
  if (!PASS_ON_KEYS.some((key) => key in scenario)) return { form: 'classical', value, problems: [] };
  const { form, value: rest, problems } = passOnForm({ ...scenario, model: {} });
  return { form, value: rest, problems: [unknownKind(kind), ...problems] };
}

/** The form of a scenario that is known to be of the flagship model. */
export function passOnForm(value: unknown): ScenarioForm & { readonly form: 'passOn' | 'seeded' } {
  const scenario = recordIn(value);
  const has = (key: string) => scenario[key] !== undefined;
  const foreign = foreignParameters(scenario.model, FLAGSHIP);
  const other = ['timeline', 'contents', 'crisis'].find(has);
  const form = has('seedSet') && other === undefined ? 'seeded' : 'passOn';
  if (form === 'seeded' || scenario !== value) return { form, value, problems: foreign };
  const { seedSet, ...rest } = scenario;
  if (seedSet === undefined) return { form, value: rest, problems: foreign };
  const details = { values: `seedSet, ${other}` };
  const received = showReceived(seedSet);
  const problem: Problem = { code: 'at-most-one-key', path: 'seedSet', received, details };
  return { form, value: rest, problems: [problem, ...foreign] };
}

function classicalForm(scenario: Readonly<Record<string, unknown>>, kind: string): ScenarioForm {
  const stray = PASS_ON_KEYS.filter((key) => key in scenario);
  const problems = stray.map((key) => unusedKey(key, scenario[key], kind));
  const value = Object.fromEntries(Object.entries(scenario).filter(([key]) => !stray.includes(key)));
  return { form: 'classical', value, problems: [...problems, ...foreignParameters(scenario.model, kind)] };
}

/** Parameters that another model has, but not that of `kind`. */
function foreignParameters(model: unknown, kind: string): Problem[] {
  const tables = [{ kind: FLAGSHIP, parameters: passOnParameters }, ...MODELS];
  const own = tables.find((table) => table.kind === kind)?.parameters ?? OWN_KEYS;
  return Object.entries(recordIn(model))
    .filter(([key]) => !(key in own) && tables.some(({ parameters }) => key in parameters))
    .map(([key, value]) => unusedKey(`model.${key}`, value, kind));
}

function unusedKey(path: string, value: unknown, kind: string): Problem {
  return { code: 'unused-key', path, received: showReceived(value), details: { choice: kind } };
}

function unknownKind(kind: unknown): Problem {
  const kinds = [FLAGSHIP, ...MODELS.map((model) => model.kind), CUSTOM];
  const suggestion = typeof kind === 'string' ? nearestName(kind, kinds) : undefined;
  return {
    code: 'one-of',
    path: 'model.kind',
    received: showReceived(kind),
    details: { values: kinds.join(', ') },
    ...(suggestion && { suggestion }),
  };
}
