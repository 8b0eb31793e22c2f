import { infectionRate } from './compartmentParameters.js';
import { EPIDEMIC_FIGURES, INFECTED, SUSCEPTIBLE } from './compartmentStates.js';
import { defineModel } from './defineModel.js';

/** Parameters of `si`. */
export interface SiParameters {
  /** Probability in a step, or rate, for each contact. Default 0.05. */
  readonly infectionRate?: number;
}

/**
 * Susceptible, infected: who has it keeps it and passes it on for ever (Kermack and McKendrick 1927 without removal).
 *
 *     steps:       P(v is infected in step t) = 1 - (1 - b)^m, m infected contacts at t - 1, one for each shared group and tie
 *     continuous:  each infected contact infects v at rate b
 *
 * On one group of n in continuous time the k-th infection follows the one before after a time of mean 1 / (b k (n - k)).
 */
export const siModel = defineModel<SiParameters>({
  name: 'si',
  label: { en: 'SI: infection for good', fr: 'SI : contagion définitive' },
  parameters: { infectionRate },
  states: [SUSCEPTIBLE, INFECTED],
  transitions: [
    { from: 'susceptible', to: 'infected', contact: { with: 'infected', rate: 'infectionRate' } },
  ],
  figures: EPIDEMIC_FIGURES,
});
