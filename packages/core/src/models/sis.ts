import type { MemberValue } from '../engine/memberValues.js';
import { infectionRate, recoveryRate } from './compartmentParameters.js';
import { EPIDEMIC_FIGURES, INFECTED, SUSCEPTIBLE } from './compartmentStates.js';
import { defineModel } from './defineModel.js';

/** Parameters of `sis`. */
export interface SisParameters {
  /** Probability in a step, or rate, for each contact. Default 0.05. */
  readonly infectionRate?: number;
  /** Probability in a step, or rate, of recovery. Default 0.1. */
  readonly recoveryRate?: MemberValue;
}

/**
 * Susceptible, infected, susceptible: who recovers can be infected again (Weiss and Dishon 1971; the contact process of
 * Harris 1974).
 *
 *     steps:       from states at t - 1: a susceptible v is infected with probability 1 - (1 - b)^m, m infected contacts;
 *                  an infected one acts in step t and then recovers with probability g
 *     continuous:  each infected contact infects v at rate b; an infected member recovers at rate g
 *
 * On one large group of n the endemic share is 1 - g / (b n) in continuous time.
 */
export const sisModel = defineModel<SisParameters>({
  name: 'sis',
  label: { en: 'SIS: infection again and again', fr: 'SIS : contagion répétée' },
  parameters: { infectionRate, recoveryRate },
  states: [SUSCEPTIBLE, INFECTED],
  transitions: [
    { from: 'susceptible', to: 'infected', contact: { with: 'infected', rate: 'infectionRate' } },
    { from: 'infected', to: 'susceptible', rate: 'recoveryRate' },
  ],
  figures: EPIDEMIC_FIGURES,
  usualSteps: 200,
});
