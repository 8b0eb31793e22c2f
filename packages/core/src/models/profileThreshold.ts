import type { ParameterTable } from '../base/parameters.js';
import type { MemberValue } from '../engine/memberValues.js';
import { thresholdKernel } from '../engine/threshold/thresholdKernel.js';
import { BLOCKED_STATES } from './blockedStates.js';
import type { ModelDefinition } from './modelDefinition.js';
import { BLOCKED_BY_REFUSAL, PROFILE, profileDecision } from './profileDecision.js';
import { ADOPTER_RATE, adoptsByHimself } from './spontaneousAdoption.js';
import { THRESHOLD_SHARE, thresholdShares } from './thresholdShare.js';

/** Parameters of the profile-threshold model. */
export interface ProfileThresholdParameters {
  /** Share of a member's contacts that must be active before he considers it. */
  readonly threshold: MemberValue;
  /** Probability in each step that a member whose threshold is reached refuses. */
  readonly profile: MemberValue;
  /** Probability that a refusal is for good. */
  readonly blocked: number;
  /** Probability in each step that a susceptible member becomes active by himself. */
  readonly adopterRate: number;
}

const parameters: ParameterTable<ProfileThresholdParameters> = {
  threshold: THRESHOLD_SHARE,
  profile: PROFILE,
  blocked: BLOCKED_BY_REFUSAL,
  adopterRate: ADOPTER_RATE,
};

/**
 * Profile-threshold model (Milli, Rossetti, Pedreschi, Giannotti 2018): taste decides once enough contacts are active.
 *
 *     a susceptible member v with a(v, t) / n(v) >= phi(v), in step t + 1:
 *       becomes active with probability 1 - profile;   else is blocked with probability `blocked`, for good
 *     any susceptible member becomes active by himself with probability `adopterRate` a step, before that
 *
 * a(v, t) and n(v) as in Watts' model, which this is with profile 0 and adopter rate 0; blocked contacts count in n(v) and
 * never in a(v, t).
 */
export const profileThresholdModel: ModelDefinition<ProfileThresholdParameters> = {
  kind: 'profile-threshold',
  label: { en: 'Profile and threshold', fr: 'Profil et seuil' },
  parameters,
  states: BLOCKED_STATES,
  usualSteps: 1000,
  createKernel: ({ threshold, profile, blocked, adopterRate }, population, key) =>
    thresholdKernel(
      population,
      {
        needs: thresholdShares(threshold, population, key),
        ...profileDecision(profile, blocked, population, key),
        ...adoptsByHimself(adopterRate),
        blocked: 0,
      },
      key,
    ),
};
