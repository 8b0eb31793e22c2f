import type { ParameterTable } from '../base/parameters.js';
import type { MemberValue } from '../engine/memberValues.js';
import { thresholdKernel } from '../engine/threshold/thresholdKernel.js';
import { countNeeds } from '../engine/threshold/thresholdNeeds.js';
import { BLOCKED_STATES } from './blockedStates.js';
import type { ModelDefinition } from './modelDefinition.js';
import { BLOCKED_BY_REFUSAL, PROFILE, profileDecision } from './profileDecision.js';
import { ADOPTER_RATE, adoptsByHimself } from './spontaneousAdoption.js';

/** Parameters of the profile model. */
export interface ProfileParameters {
  /** Probability in each step that a member who has an active contact refuses. */
  readonly profile: MemberValue;
  /** Probability that a refusal is for good. */
  readonly blocked: number;
  /** Probability in each step that a susceptible member becomes active by himself. */
  readonly adopterRate: number;
}

const parameters: ParameterTable<ProfileParameters> = {
  profile: PROFILE,
  blocked: BLOCKED_BY_REFUSAL,
  adopterRate: ADOPTER_RATE,
};

/**
 * Profile model (Milli, Rossetti, Pedreschi, Giannotti 2018): once something is known, taste alone decides.
 *
 *     a susceptible member with an active contact in step t, in step t + 1:
 *       becomes active with probability 1 - profile;   else is blocked with probability `blocked`, for good
 *     any susceptible member becomes active by himself with probability `adopterRate` a step, before that
 *
 * How many contacts are active does not matter; blocked ones are not.
 */
export const profileModel: ModelDefinition<ProfileParameters> = {
  kind: 'profile',
  label: { en: 'Profile', fr: 'Profil' },
  parameters,
  states: BLOCKED_STATES,
  usualSteps: 1000,
  createKernel: ({ profile, blocked, adopterRate }, population, key) =>
    thresholdKernel(
      population,
      {
        countBy: 'groups',
        needs: (people) => countNeeds(1, people),
        ...profileDecision(profile, blocked, population, key),
        ...adoptsByHimself(adopterRate),
        blocked: 0,
      },
      key,
    ),
};
