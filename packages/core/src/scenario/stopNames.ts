import type { ModelDefinition } from '../models/modelDefinition.js';

/** What conditions on the end of a run may name of any model. */
const STOP_FIGURES = ['step', 'reach', 'reachShare', 'size', 'sizeShare'] as const;

/** The names that conditions on the end of a run may have: also the model's states, their shares, and its figures. */
export function stopNames({
  states = [],
  figures = [],
}: Pick<ModelDefinition<object>, 'states' | 'figures'>): string[] {
  return [
    ...STOP_FIGURES,
    ...states.flatMap(({ name }) => [name, `${name}Share`]),
    ...figures.map(({ name }) => name),
  ];
}
