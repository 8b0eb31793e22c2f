import type { ParameterTable } from '../base/parameters.js';
import type { MemberValue } from '../engine/memberValues.js';
import { thresholdKernel } from '../engine/threshold/thresholdKernel.js';
import { BLOCKED_STATES } from './blockedStates.js';
import type { ModelDefinition } from './modelDefinition.js';
import { ADOPTER_RATE, adoptsByHimself } from './spontaneousAdoption.js';
import { THRESHOLD_SHARE, thresholdShares } from './thresholdShare.js';

/** Parameters of the threshold model with spontaneous adopters and blocked members. */
export interface KerteszThresholdParameters {
  /** Share of a member's contacts that must be active before he becomes active. */
  readonly threshold: MemberValue;
  /** Probability in each step that a susceptible member becomes active by himself. */
  readonly adopterRate: number;
  /** Probability that a member who is not a first member is immune from the start. */
  readonly blocked: number;
}

const parameters: ParameterTable<KerteszThresholdParameters> = {
  threshold: THRESHOLD_SHARE,
  adopterRate: ADOPTER_RATE,
  blocked: {
    kind: 'number',
    default: 0.1,
    range: [0, 1],
    label: { en: 'Blocked', fr: 'Bloqués' },
    help: {
      en: 'Probability that a member who is not a first member never becomes active, drawn for each of them in each run.',
      fr: 'Probabilité qu’un membre qui n’est pas un premier membre ne devienne jamais actif, tirée pour chacun à chaque simulation.',
    },
    source: 'default of NDlib',
  },
};

/**
 * Threshold model with spontaneous adopters and blocked members (Ruan, Iñiguez, Karsai, Kertész 2015).
 *
 *     before the start each member but the first ones is blocked with probability `blocked`, for good
 *     a susceptible member v becomes active in step t + 1 when   a(v, t) / n(v) >= phi(v),   or else by himself with
 *     probability `adopterRate`
 *
 * a(v, t) and n(v) as in Watts' model, which this is without blocked members and with an adopter rate of 0; blocked
 * contacts count in n(v) and never in a(v, t).
 */
export const kerteszThresholdModel: ModelDefinition<KerteszThresholdParameters> = {
  kind: 'kertesz-threshold',
  label: { en: 'Threshold with blocked members', fr: 'Seuil avec membres bloqués' },
  parameters,
  states: BLOCKED_STATES,
  usualSteps: 1000,
  createKernel: ({ threshold, adopterRate, blocked }, population, key) =>
    thresholdKernel(
      population,
      { needs: thresholdShares(threshold, population, key), ...adoptsByHimself(adopterRate), blocked },
      key,
    ),
};
