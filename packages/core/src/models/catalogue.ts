import { type IndependentCascadeParameters, independentCascadeModel } from './independentCascade.js';
import type { ModelDefinition } from './modelDefinition.js';

/** The parameters of each model of the catalogue, by kind. */
export interface ModelParameters {
  readonly 'independent-cascade': IndependentCascadeParameters;
}

/** A model and its parameters, as plain data: what `model` of a scenario holds. */
export type ModelSpec = {
  readonly [K in keyof ModelParameters]: { readonly kind: K } & ModelParameters[K];
}[keyof ModelParameters];

/** Every model, in the order in which help and documentation list them. */
export const MODELS = [independentCascadeModel] as const;

/** The model of a kind. */
export function modelOfKind(kind: ModelSpec['kind']): ModelDefinition<ModelSpec> {
  return MODELS.find((model) => model.kind === kind)! as unknown as ModelDefinition<ModelSpec>;
}

/** Independent cascade with the given parameters. */
export function independentCascade(parameters: IndependentCascadeParameters): ModelSpec {
  return { kind: 'independent-cascade', ...parameters };
}
