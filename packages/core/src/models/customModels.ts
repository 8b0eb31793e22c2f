import { invalidInput } from '../base/grapevineError.js';
import { nearestName } from '../base/nearestName.js';
import { type Problem, showReceived } from '../base/problem.js';
import type { ModelDefinition } from './modelDefinition.js';

type AnyModel = ModelDefinition<Record<string, unknown>>;

const added = new Map<string, AnyModel>();

/**
 * Makes a model of one's own known to this thread, by its `kind`: scenarios then name it as
 * `{ kind: 'custom', name, parameters }`. A model of the same name takes the place of the one before. Workers have to know
 * it too: give its module to `createPool({ modules })`.
 */
export function addModel<P extends object>(model: ModelDefinition<P>): void {
  added.set(model.kind, model as unknown as AnyModel);
}

/**
 * The model that was added under a name.
 *
 * @throws GrapevineError `invalid-input` where there is none, with the names that there are.
 */
export function customModel(name: string): AnyModel {
  const model = added.get(name);
  if (model) return model;
  throw invalidInput(customModelMissing(name));
}

/** The model that was added under a name, if any was. */
export function addedModel(name: unknown): AnyModel | undefined {
  return typeof name === 'string' ? added.get(name) : undefined;
}

/** All models that were added, in the order in which that was first done. */
export function customModels(): AnyModel[] {
  return [...added.values()];
}

/** That no model was added under a name. */
export function customModelMissing(name: string): Problem {
  const suggestion = nearestName(name, [...added.keys()]);
  return {
    code: 'added-model',
    path: 'model.name',
    received: showReceived(name),
    details: { values: [...added.keys()].join(', ') || '-' },
    ...(suggestion && { suggestion }),
  };
}
