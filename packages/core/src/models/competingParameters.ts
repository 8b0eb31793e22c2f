import type { ParameterSpec, Text } from '../base/parameters.js';
import { leavingRate } from './compartmentParameters.js';

/** How readily contacts pass a content on. */
export function passingRate(byDefault: number, label: Text, help: Text): ParameterSpec {
  return { kind: 'number', default: byDefault, range: [0, 1000], label, help };
}

/** Who has the second content at first. */
export function shareAtFirst(label: Text, help: Text): ParameterSpec {
  return { kind: 'number', default: 0.01, range: [0, 1], label, help };
}

/** How soon members stop passing on what they have. */
export const stopRate: ParameterSpec = leavingRate(
  1,
  { en: 'Stopping', fr: 'Arrêt' },
  {
    en: 'Probability in each step (in continuous time: rate) that a member stops passing on what he has; 1: he tries his contacts once.',
    fr: 'Probabilité à chaque étape (en temps continu : taux) qu’un membre cesse de transmettre ce qu’il a ; 1 : il n’essaie ses contacts qu’une fois.',
  },
);

/** Who has the second of two contents at first. */
export const secondShare: ParameterSpec = shareAtFirst(
  { en: 'Share of the second at first', fr: 'Part initiale du second' },
  {
    en: 'Probability of each member who is no first member to have the second content at first, drawn anew in each run.',
    fr: 'Probabilité de chaque membre qui n’est pas un premier membre d’avoir d’abord le second contenu, tirée à chaque simulation.',
  },
);

/** How readily contacts pass the first of two contents on. */
export const firstRate: ParameterSpec = passingRate(
  0.1,
  { en: 'Passing on the first', fr: 'Transmission du premier' },
  {
    en: 'Probability in each step (in continuous time: rate) at which a member passes the first content on, for each group that is shared and each tie.',
    fr: 'Probabilité à chaque étape (en temps continu : taux) qu’un membre transmette le premier contenu, pour chaque groupe commun et chaque lien.',
  },
);

/** How readily contacts pass the second of two contents on. */
export const secondRate: ParameterSpec = passingRate(
  0.1,
  { en: 'Passing on the second', fr: 'Transmission du second' },
  {
    en: 'The same for the second content.',
    fr: 'De même pour le second contenu.',
  },
);
