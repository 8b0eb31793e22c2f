import type { ModelState } from './modelDefinition.js';
import type { FigureDescription } from './modelDescription.js';

/** Nobody has told or infected him yet, or he can be infected again. */
export const SUSCEPTIBLE: ModelState = { name: 'susceptible', label: { en: 'Susceptible', fr: 'Réceptifs' } };

/** Infected, and not infectious yet. */
export const EXPOSED: ModelState = { name: 'exposed', label: { en: 'Exposed', fr: 'Exposés' }, active: true };

/** Infected and infectious. */
export const INFECTED: ModelState = {
  name: 'infected',
  label: { en: 'Infected', fr: 'Infectés' },
  active: true,
};

/** Was infected, counts as reached, and is immune. */
export const RECOVERED: ModelState = {
  name: 'recovered',
  label: { en: 'Recovered', fr: 'Guéris' },
  active: true,
};

/** Was infected, and is immune for a while. */
export const IMMUNE: ModelState = { name: 'recovered', label: { en: 'Recovered', fr: 'Guéris' } };

/** Most members infected at once, when that was, and when the last change was. */
export const EPIDEMIC_FIGURES: readonly FigureDescription[] = [
  {
    name: 'peakInfected',
    peak: 'infected',
    label: { en: 'Most infected at once', fr: 'Infectés au plus fort' },
    unit: 'members',
  },
  {
    name: 'peakTime',
    peakTime: 'infected',
    label: { en: 'Time of the peak', fr: 'Moment du pic' },
    unit: 'steps',
  },
  {
    name: 'duration',
    duration: true,
    label: { en: 'Time of the last change', fr: 'Moment du dernier changement' },
    unit: 'steps',
  },
];
