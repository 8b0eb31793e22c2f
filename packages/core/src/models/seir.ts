import type { MemberValue } from '../engine/memberValues.js';
import { incubationRate, infectionRate, recoveryRate } from './compartmentParameters.js';
import { EPIDEMIC_FIGURES, EXPOSED, INFECTED, RECOVERED, SUSCEPTIBLE } from './compartmentStates.js';
import { defineModel } from './defineModel.js';

/** Parameters of `seir`. */
export interface SeirParameters {
  /** Probability in a step, or rate, for each contact. Default 0.05. */
  readonly infectionRate?: number;
  /** Probability in a step, or rate, at which incubation ends. Default 0.2. */
  readonly incubationRate?: MemberValue;
  /** Probability in a step, or rate, of recovery. Default 0.1. */
  readonly recoveryRate?: MemberValue;
}

/**
 * Susceptible, exposed, infected, recovered: infected members are infectious only after an incubation (Aron and Schwartz
 * 1984). First members are infectious at once.
 *
 *     as sir, but who is infected becomes exposed; an exposed member becomes infected with probability (continuous: rate)
 *     a in each step
 *
 * Incubation changes when members are infected, not who: sizes have the law of `sir`.
 */
export const seirModel = defineModel<SeirParameters>({
  name: 'seir',
  label: { en: 'SEIR: infection with incubation', fr: 'SEIR : contagion avec incubation' },
  parameters: { infectionRate, incubationRate, recoveryRate },
  states: [SUSCEPTIBLE, EXPOSED, INFECTED, RECOVERED],
  firstMembers: 'infected',
  transitions: [
    { from: 'susceptible', to: 'exposed', contact: { with: 'infected', rate: 'infectionRate' } },
    { from: 'exposed', to: 'infected', rate: 'incubationRate' },
    { from: 'infected', to: 'recovered', rate: 'recoveryRate' },
  ],
  figures: EPIDEMIC_FIGURES,
});
