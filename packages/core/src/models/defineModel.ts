import type { ParameterSpec, ParameterTable } from '../base/parameters.js';
import { compartmentKernel } from '../engine/compartments/compartmentKernel.js';
import { checkDescription } from './checkDescription.js';
import { compilePlan } from './compilePlan.js';
import type { ModelDefinition, ModelState } from './modelDefinition.js';
import type { ModelDescription } from './modelDescription.js';
import { quantityReader } from './quantityReader.js';

/** How time goes by, in models that know both ways. */
export interface TimeParameter {
  /** Synchronous steps with probabilities, or continuous time with rates. Default `steps`. */
  readonly time?: 'steps' | 'continuous';
}

const TIME: ParameterSpec = {
  kind: 'choice',
  values: ['steps', 'continuous'],
  default: 'steps',
  label: { en: 'Time', fr: 'Temps' },
  help: {
    en: 'steps: all at once, by probabilities in each step; continuous: one after the other, by rates, exactly.',
    fr: 'steps : tous à la fois, selon des probabilités par étape ; continuous : l’un après l’autre, selon des taux, exactement.',
  },
};

/**
 * A model from its states and the ways between them, simulated by the same engine as the built-in ones: groups native,
 * draws keyed, nothing evaluated in loops that is not tabulated before.
 *
 * @throws GrapevineError `invalid-input`: names that are not those of a state or parameter.
 */
export function defineModel<P extends object>(
  description: ModelDescription<P>,
): ModelDefinition<P & TimeParameter> {
  checkDescription(description);
  const { name, label = { en: name, fr: name }, states, figures, usualSteps, time } = description;
  const own = Object.entries<ParameterSpec | number>(description.parameters).map(
    ([key, spec]) => [key, typeof spec === 'number' ? plainParameter(key, spec) : spec] as const,
  );
  const parameters = Object.fromEntries(time ? own : [...own, ['time', TIME] as const]);
  const defaults = Object.fromEntries(
    Object.entries(parameters).flatMap(([key, spec]) =>
      spec.default === undefined ? [] : [[key, spec.default]],
    ),
  );
  const named = namedStates(states);
  return {
    kind: name,
    label,
    parameters: parameters as ParameterTable<P & TimeParameter>,
    states: named,
    ...(figures && {
      figures: figures.map((figure) => ({
        name: figure.name,
        label: figure.label ?? { en: figure.name, fr: figure.name },
        ...(figure.unit && { unit: figure.unit }),
      })),
    }),
    ...(usualSteps && { usualSteps }),
    createKernel(given, population, key) {
      const played = time ?? given.time ?? 'steps';
      const full = { ...defaults, ...given };
      const reader = quantityReader(parameters, full, played, population, key);
      const plan = compilePlan(description, named, full, reader);
      return compartmentKernel(plan, played, population, key);
    },
  };
}

function namedStates(states: ModelDescription<object>['states']): ModelState[] {
  const someActive = states.some((state) => typeof state !== 'string' && state.active);
  return states.map((state, i) => {
    const told = typeof state === 'string' ? { name: state } : state;
    const active = someActive ? told.active : i > 0 || undefined;
    return { label: { en: told.name, fr: told.name }, ...told, ...(active && { active }) };
  });
}

function plainParameter(name: string, value: number): ParameterSpec {
  return { kind: 'number', default: value, range: [0, 1], label: { en: name, fr: name } };
}
