import type { ParameterSpec } from '../base/parameters.js';
import { type MemberValue, memberValues } from '../engine/memberValues.js';
import { shareNeeds, type ThresholdNeeds } from '../engine/threshold/thresholdNeeds.js';
import type { Population } from '../population/population.js';
import type { RngKey } from '../random/rngKey.js';

/** The parameter `threshold` of the models in which it is a share of contacts. */
export const THRESHOLD_SHARE: ParameterSpec = {
  kind: 'member-value',
  default: 0.1,
  range: [0, 1],
  label: { en: 'Threshold', fr: 'Seuil' },
  help: {
    en: 'Share of a member’s contacts that must be active before he becomes active.',
    fr: 'Part des contacts d’un membre qui doivent être actifs pour qu’il le devienne.',
  },
  source: 'default of NDlib',
};

/** What members need where thresholds are shares of contacts; the shares of members without contacts are 0. */
export function thresholdShares(
  threshold: MemberValue,
  population: Population,
  key: RngKey,
): (people: Population) => ThresholdNeeds {
  const shares = memberValues(threshold, { name: 'threshold', range: [0, 1] }, population, key);
  return (people) => shareNeeds(shares, people);
}
