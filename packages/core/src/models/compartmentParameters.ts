import type { ParameterSpec, Text } from '../base/parameters.js';

const RATES = [0, 1000] as const;

/** How readily contacts infect. */
export const infectionRate: ParameterSpec = {
  kind: 'number',
  default: 0.05,
  range: RATES,
  label: { en: 'Infection', fr: 'Contagion' },
  help: {
    en: 'Probability in each step (in continuous time: rate) at which an infected member infects a susceptible one, for each group that they share and for each tie.',
    fr: 'Probabilité à chaque étape (en temps continu : taux) qu’un membre infecté en infecte un autre, pour chaque groupe commun et chaque lien.',
  },
};

/** How soon members leave a state by themselves. */
export function leavingRate(byDefault: number, label: Text, help: Text): ParameterSpec {
  return { kind: 'member-value', default: byDefault, range: RATES, label, help };
}

/** How soon infected members recover. */
export const recoveryRate: ParameterSpec = leavingRate(
  0.1,
  { en: 'Recovery', fr: 'Guérison' },
  {
    en: 'Probability in each step (in continuous time: rate) that an infected member recovers.',
    fr: 'Probabilité à chaque étape (en temps continu : taux) qu’un membre infecté guérisse.',
  },
);

/** How soon those who recovered can be infected again. */
export const immunityLossRate: ParameterSpec = leavingRate(
  0.02,
  { en: 'Loss of immunity', fr: 'Perte d’immunité' },
  {
    en: 'Probability in each step (in continuous time: rate) that a recovered member becomes susceptible again.',
    fr: 'Probabilité à chaque étape (en temps continu : taux) qu’un membre guéri redevienne réceptif.',
  },
);

/** How soon those who were infected infect others. */
export const incubationRate: ParameterSpec = leavingRate(
  0.2,
  { en: 'End of incubation', fr: 'Fin d’incubation' },
  {
    en: 'Probability in each step (in continuous time: rate) that an exposed member becomes infectious.',
    fr: 'Probabilité à chaque étape (en temps continu : taux) qu’un membre exposé devienne contagieux.',
  },
);
