import type { ParameterSpec } from '../base/parameters.js';
import type { MemberValue } from '../engine/memberValues.js';
import { infectionRate, leavingRate } from './compartmentParameters.js';
import { EPIDEMIC_FIGURES, INFECTED, RECOVERED, SUSCEPTIBLE } from './compartmentStates.js';
import { defineModel } from './defineModel.js';

/** Parameters of `swir`. */
export interface SwirParameters {
  /** Probability in a step, or rate, that a contact infects a susceptible member: kappa. Default 0.05. */
  readonly infectionRate?: number;
  /** The same that it weakens him, where it does not infect him: mu. Default 0.2. */
  readonly weakeningRate?: number;
  /** The same that it infects a weakened one: nu. Default 0.5. */
  readonly weakenedInfectionRate?: number;
  /** Probability in a step, or rate, of removal. Default 1. */
  readonly recoveryRate?: MemberValue;
}

const weakeningRate: ParameterSpec = {
  kind: 'number',
  default: 0.2,
  range: [0, 1000],
  label: { en: 'Weakening', fr: 'Affaiblissement' },
  help: {
    en: 'Probability in each step (in continuous time: rate) at which an infected contact weakens a susceptible member, where it does not infect him.',
    fr: 'Probabilité à chaque étape (en temps continu : taux) qu’un contact infecté affaiblisse un membre réceptif, s’il ne l’infecte pas.',
  },
};

const weakenedInfectionRate: ParameterSpec = {
  kind: 'number',
  default: 0.5,
  range: [0, 1000],
  label: { en: 'Infection of the weakened', fr: 'Contagion des affaiblis' },
  help: {
    en: 'Probability in each step (in continuous time: rate) at which an infected contact infects a weakened member.',
    fr: 'Probabilité à chaque étape (en temps continu : taux) qu’un contact infecté infecte un membre affaibli.',
  },
};

const recoveryRate = leavingRate(
  1,
  { en: 'Removal', fr: 'Retrait' },
  {
    en: 'Probability in each step (in continuous time: rate) that an infected member is removed; 1: he tries his contacts once.',
    fr: 'Probabilité à chaque étape (en temps continu : taux) qu’un membre infecté soit retiré ; 1 : il n’essaie ses contacts qu’une fois.',
  },
);

/**
 * Susceptible, weakened, infected, removed: a second contact may do what a first could not (Lee, Choi, Kertész, Kahng 2017;
 * Choi, Lee, Kahng 2017).
 *
 *     each infected contact of a susceptible v infects him with probability k, else weakens him with probability m;
 *     each infected contact of a weakened v infects him with probability n; an infected member acts, then is removed (g)
 *
 * In a step that has both, infection goes before weakening: a susceptible v with c infected contacts is infected with
 * probability 1 - (1 - k)^c and weakened with (1 - k)^c (1 - (1 - m)^c). In continuous time k, m, n and g are rates.
 */
export const swirModel = defineModel<SwirParameters>({
  name: 'swir',
  label: { en: 'SWIR: infection of the weakened', fr: 'SWIR : contagion des affaiblis' },
  parameters: { infectionRate, weakeningRate, weakenedInfectionRate, recoveryRate },
  states: [SUSCEPTIBLE, { name: 'weakened', label: { en: 'Weakened', fr: 'Affaibli' } }, INFECTED, RECOVERED],
  transitions: [
    { from: 'susceptible', to: 'infected', contact: { with: 'infected', rate: 'infectionRate' } },
    { from: 'susceptible', to: 'weakened', contact: { with: 'infected', rate: 'weakeningRate' } },
    { from: 'weakened', to: 'infected', contact: { with: 'infected', rate: 'weakenedInfectionRate' } },
    { from: 'infected', to: 'recovered', rate: 'recoveryRate' },
  ],
  figures: EPIDEMIC_FIGURES,
});
