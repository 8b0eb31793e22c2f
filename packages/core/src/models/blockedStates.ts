import type { ModelState } from './modelDefinition.js';

/** States of the models in which members may become immune. */
export const BLOCKED_STATES: readonly ModelState[] = [
  { name: 'susceptible', label: { en: 'Susceptible', fr: 'Réceptifs' } },
  { name: 'active', label: { en: 'Active', fr: 'Actifs' }, active: true },
  { name: 'blocked', label: { en: 'Blocked', fr: 'Bloqués' } },
];
