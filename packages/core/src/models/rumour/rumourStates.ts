import type { ModelFigure, ModelState } from '../modelDefinition.js';

export const IGNORANT = 0;
export const SPREADER = 1;
export const STIFLER = 2;

/** The states of a rumour, by the numbers above. */
export const rumourStates: readonly ModelState[] = [
  { name: 'ignorant', label: { en: 'Ignorants', fr: 'Ignorants' } },
  { name: 'spreader', label: { en: 'Spreaders', fr: 'Propagateurs' }, active: true },
  { name: 'stifler', label: { en: 'Stiflers', fr: 'Étouffeurs' }, active: true },
];

/** The figures of a rumour. */
export const rumourFigures: readonly ModelFigure[] = [
  {
    name: 'peakSpreaders',
    label: { en: 'Most spreaders at one time', fr: 'Maximum de propagateurs simultanés' },
    unit: 'members',
  },
  {
    name: 'peakTime',
    label: { en: 'Time of the most spreaders', fr: 'Instant du maximum de propagateurs' },
    unit: 'steps',
  },
  {
    name: 'duration',
    label: { en: 'Time of the last change', fr: 'Instant du dernier changement' },
    unit: 'steps',
  },
];
