import type { ParameterTable } from '../base/parameters.js';
import type { ModelDefinition } from './modelDefinition.js';

/** A model whose kernels and players are made from all parameters: nothing in it says a default but its table. */
type CompleteModel<P extends object> = Omit<ModelDefinition<P>, 'createKernel' | 'createPlayer'> & {
  readonly createKernel: ModelDefinition<Required<P>>['createKernel'];
  readonly createPlayer?: NonNullable<ModelDefinition<Required<P>>['createPlayer']>;
};

/** The same model for everybody: parameters that are left out have the defaults of its table. */
export function completeModel<P extends object>(model: CompleteModel<P>): ModelDefinition<P> {
  const { parameters, createKernel, createPlayer, ...rest } = model;
  return {
    ...rest,
    parameters,
    createKernel: (given, population, key) => createKernel(withDefaults(parameters, given), population, key),
    ...(createPlayer && {
      createPlayer: (given, population, key, seeds) =>
        createPlayer(withDefaults(parameters, given), population, key, seeds),
    }),
  };
}

/** What is given for the parameters of a table, and the defaults of those that are left out. */
export function withDefaults<P extends object>(table: ParameterTable<P>, given: P): Required<P> {
  const names = Object.keys(table) as (keyof P)[];
  const parameters = names.map((name) => [
    name,
    given[name] === undefined ? table[name].default : given[name],
  ]);
  return Object.fromEntries(parameters) as Required<P>;
}
