import type { ModelFigure, ModelState } from '../modelDefinition.js';

/** The two opinions. */
export const discreteStates: readonly ModelState[] = [
  { name: 'opinion-0', label: { en: 'Opinion 0', fr: 'Opinion 0' } },
  { name: 'opinion-1', label: { en: 'Opinion 1', fr: 'Opinion 1' }, active: true },
];

/** What models with two opinions tell of a run beside size and reach: consensus is 0 or 1 in a run. */
export const discreteFigures: readonly ModelFigure[] = [
  {
    name: 'consensus',
    label: { en: 'runs in which everybody agrees', fr: 'simulations où tous sont d’accord' },
  },
  {
    name: 'lastChange',
    label: { en: 'time of the last change of opinion', fr: 'instant du dernier changement d’opinion' },
    unit: 'steps',
  },
];
