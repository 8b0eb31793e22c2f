import type { MemberValue } from '../engine/memberValues.js';
import { infectionRate, recoveryRate } from './compartmentParameters.js';
import { EPIDEMIC_FIGURES, INFECTED, RECOVERED, SUSCEPTIBLE } from './compartmentStates.js';
import { defineModel } from './defineModel.js';

/** Parameters of `sir`. */
export interface SirParameters {
  /** Probability in a step, or rate, for each contact. Default 0.05. */
  readonly infectionRate?: number;
  /** Probability in a step, or rate, of recovery. Default 0.1. */
  readonly recoveryRate?: MemberValue;
}

/**
 * Susceptible, infected, recovered (Kermack and McKendrick 1927; in steps, with g = 1, the chain binomial of Reed and
 * Frost).
 *
 *     steps:       from states at t - 1: a susceptible v is infected with probability 1 - (1 - b)^m, m infected contacts;
 *                  an infected one acts in step t and then recovers with probability g
 *     continuous:  each infected contact infects v at rate b; an infected member recovers at rate g
 *
 * On one large group the share z of those ever infected solves z = 1 - exp(-R z), with R = b n / g in continuous time.
 */
export const sirModel = defineModel<SirParameters>({
  name: 'sir',
  label: { en: 'SIR: infection once', fr: 'SIR : contagion unique' },
  parameters: { infectionRate, recoveryRate },
  states: [SUSCEPTIBLE, INFECTED, RECOVERED],
  transitions: [
    { from: 'susceptible', to: 'infected', contact: { with: 'infected', rate: 'infectionRate' } },
    { from: 'infected', to: 'recovered', rate: 'recoveryRate' },
  ],
  figures: EPIDEMIC_FIGURES,
});
