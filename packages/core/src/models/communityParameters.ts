import type { ParameterSpec } from '../base/parameters.js';
import { type GroupValue, groupValues } from '../engine/groupValues.js';
import type { Population } from '../population/population.js';
import type { RngKey } from '../random/rngKey.js';

/** The parameter `activationProbability` of the cascades in which groups hold content. */
export const ACTIVATION_PROBABILITY: ParameterSpec = {
  kind: 'number',
  default: 0.1,
  range: [0, 1],
  label: { en: 'Activation probability', fr: 'Probabilité d’activation' },
  help: {
    en: 'Probability that a newly active member activates another one, once for each group that they share and for each tie, before what groups hold back.',
    fr: 'Probabilité qu’un membre nouvellement actif en active un autre, une fois par groupe commun et par lien, avant ce que les groupes retiennent.',
  },
};

/** The parameter `embeddedness`. */
export const EMBEDDEDNESS: ParameterSpec = {
  kind: 'group-value',
  default: 1,
  range: [0, 1],
  label: { en: 'Embeddedness', fr: 'Enracinement' },
  help: {
    en: 'What the activation probability is multiplied by inside a group: how closely its members are knit.',
    fr: 'Facteur de la probabilité d’activation à l’intérieur d’un groupe : à quel point ses membres sont soudés.',
  },
};

/** The parameter `permeability`. */
export const PERMEABILITY: ParameterSpec = {
  kind: 'group-value',
  default: 0.5,
  range: [0, 1],
  label: { en: 'Permeability', fr: 'Perméabilité' },
  help: {
    en: 'What the activation probability is multiplied by when a member carries out of a group what he heard there.',
    fr: 'Facteur de la probabilité d’activation quand un membre porte hors d’un groupe ce qu’il y a entendu.',
  },
  source: 'default of NDlib',
};

/** The values of the groups of whichever population. */
export function valuesOfGroups(
  value: GroupValue,
  name: 'embeddedness' | 'permeability',
  key: RngKey,
): (population: Population) => number | Float64Array {
  return (population) => groupValues(value, { name, range: [0, 1] }, population, key);
}
