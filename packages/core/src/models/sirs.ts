import type { MemberValue } from '../engine/memberValues.js';
import { immunityLossRate, infectionRate, recoveryRate } from './compartmentParameters.js';
import { EPIDEMIC_FIGURES, IMMUNE, INFECTED, SUSCEPTIBLE } from './compartmentStates.js';
import { defineModel } from './defineModel.js';

/** Parameters of `sirs`. */
export interface SirsParameters {
  /** Probability in a step, or rate, for each contact. Default 0.05. */
  readonly infectionRate?: number;
  /** Probability in a step, or rate, of recovery. Default 0.1. */
  readonly recoveryRate?: MemberValue;
  /** Probability in a step, or rate, of becoming susceptible again. Default 0.02. */
  readonly immunityLossRate?: MemberValue;
}

/**
 * Susceptible, infected, recovered, susceptible: immunity wanes (Hethcote 1976).
 *
 *     as sir, and a recovered member becomes susceptible with probability (continuous: rate) w in each step
 *
 * On one large group of n in continuous time the endemic share infected is (1 - g / (b n)) w / (g + w).
 */
export const sirsModel = defineModel<SirsParameters>({
  name: 'sirs',
  label: { en: 'SIRS: immunity for a while', fr: 'SIRS : immunité passagère' },
  parameters: { infectionRate, recoveryRate, immunityLossRate },
  states: [SUSCEPTIBLE, INFECTED, IMMUNE],
  transitions: [
    { from: 'susceptible', to: 'infected', contact: { with: 'infected', rate: 'infectionRate' } },
    { from: 'infected', to: 'recovered', rate: 'recoveryRate' },
    { from: 'recovered', to: 'susceptible', rate: 'immunityLossRate' },
  ],
  figures: EPIDEMIC_FIGURES,
  usualSteps: 200,
});
