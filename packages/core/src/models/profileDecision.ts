import type { ParameterSpec } from '../base/parameters.js';
import { GeometricWaits } from '../engine/geometricWaits.js';
import { mapMasked, maskedValues } from '../engine/maskedValues.js';
import type { MemberValue } from '../engine/memberValues.js';
import { happensTo } from '../engine/threshold/memberChance.js';
import type { ThresholdRules } from '../engine/threshold/thresholdRules.js';
import type { Population } from '../population/population.js';
import type { RngKey } from '../random/rngKey.js';

/** The parameter `profile`: how reluctant a member is. */
export const PROFILE: ParameterSpec = {
  kind: 'member-value',
  default: 0.1,
  range: [0, 1],
  label: { en: 'Profile', fr: 'Profil' },
  help: {
    en: 'Probability in each step that a member who could become active refuses: 0 takes everything up, 1 nothing.',
    fr: 'Probabilité, à chaque pas, qu’un membre qui pourrait devenir actif refuse : 0 accepte tout, 1 rien.',
  },
  source: 'default of NDlib',
};

/** The parameter `blocked`: how final a refusal is. */
export const BLOCKED_BY_REFUSAL: ParameterSpec = {
  kind: 'number',
  default: 0,
  range: [0, 1],
  label: { en: 'Blocked by a refusal', fr: 'Bloqué par un refus' },
  help: {
    en: 'Probability that a refusal is for good: the member never becomes active.',
    fr: 'Probabilité qu’un refus soit définitif : le membre ne deviendra jamais actif.',
  },
  source: 'default of NDlib',
};

/**
 * In each step in which he could, a member adopts with probability 1 - profile, or refuses, and is blocked with probability
 * `blocked` then: the step of the end is geometric, and which of the two ends it is does not depend on the step.
 */
export function profileDecision(
  profile: MemberValue,
  blocked: number,
  population: Population,
  key: RngKey,
): Required<Pick<ThresholdRules, 'decision'>> {
  const profiles = maskedValues(profile, { name: 'profile', range: [0, 1] }, population, key);
  const ends = mapMasked(profiles, (refusal) => 1 - refusal * (1 - blocked));
  const adoptions = mapMasked(
    profiles,
    (refusal) => (1 - refusal) / Math.max(1 - refusal * (1 - blocked), Number.MIN_VALUE),
  );
  const waits = new GeometricWaits(ends);
  return {
    decision: {
      waits: (runKey, member) => waits.wait(runKey, member, 0),
      adopts: (runKey, member) => happensTo(runKey, member, 1, adoptions.values[member & adoptions.mask]!),
    },
  };
}
