import type { ModelFigure, ModelState } from '../modelDefinition.js';

/** The states of this family, in the order of `SUSCEPTIBLE`, `INFECTED`, `RECOVERED`. */
export const PRESSURE_STATES: readonly ModelState[] = [
  { name: 'susceptible', label: { en: 'Susceptible', fr: 'Susceptible' } },
  { name: 'infected', label: { en: 'Infected', fr: 'Infecté' }, active: true },
  { name: 'recovered', label: { en: 'Recovered', fr: 'Rétabli' }, active: true },
];

/** What the kernels of this family count beside sizes. */
export const PRESSURE_FIGURES: readonly ModelFigure[] = [
  {
    name: 'infections',
    label: { en: 'Infections, repeated ones included', fr: 'Infections, y compris répétées' },
  },
  {
    name: 'peak',
    label: { en: 'Most infected at one time', fr: 'Plus grand nombre d’infectés simultanés' },
    unit: 'members',
  },
  {
    name: 'duration',
    label: { en: 'Time of the last change', fr: 'Moment du dernier changement' },
    unit: 'units of time',
  },
];
