import type { ParameterTable } from '../base/parameters.js';
import { GeometricWaits } from '../engine/geometricWaits.js';
import type { MemberValue } from '../engine/memberValues.js';
import { LAST_STEP } from '../engine/stepCalendar.js';
import { memberUniform } from '../engine/threshold/memberChance.js';
import { thresholdKernel } from '../engine/threshold/thresholdKernel.js';
import { portableLog } from '../random/portableMath.js';
import type { ModelDefinition } from './modelDefinition.js';
import { THRESHOLD_SHARE, thresholdShares } from './thresholdShare.js';

/** Parameters of the generalised threshold model. */
export interface GeneralisedThresholdParameters {
  /** Share of a member's contacts that must be active before he is inclined to follow. */
  readonly threshold: MemberValue;
  /** Mean number of steps, at least 1, until who is inclined does follow: tau. */
  readonly tau: number;
  /** How fast the rate of those who become active by themselves grows: mu. */
  readonly mu: number;
}

const parameters: ParameterTable<GeneralisedThresholdParameters> = {
  threshold: THRESHOLD_SHARE,
  tau: {
    kind: 'number',
    default: 5,
    range: [1, 1e6],
    unit: 'steps',
    label: { en: 'Mean delay τ', fr: 'Délai moyen τ' },
    help: {
      en: 'Mean number of steps from the one in which the threshold is reached to becoming active, that step included: in each step with probability 1 / τ.',
      fr: 'Nombre moyen de pas entre celui où le seuil est atteint, compris, et le passage à l’acte : à chaque pas avec la probabilité 1 / τ.',
    },
    source: 'guess',
  },
  mu: {
    kind: 'number',
    default: 0,
    range: [0, 1e6],
    label: { en: 'Outside pressure μ', fr: 'Pression extérieure μ' },
    help: {
      en: 'Members become active by themselves at a rate of μ t / τ at time t, in steps; 0: only by their contacts.',
      fr: 'Les membres deviennent actifs d’eux-mêmes au taux μ t / τ au temps t, en pas ; 0 : par leurs contacts seulement.',
    },
    source: 'guess',
  },
};

/**
 * Generalised threshold model (Török and Kertész 2017): thresholds, delays, and pressure from outside that grows.
 *
 *     inclined when   a(v, t) / n(v) >= phi(v);   inclined members become active with probability 1 / tau a step
 *     anybody becomes active by himself at rate mu t / tau,   so after time sqrt(2 tau E / mu) with E exponential of mean 1
 *
 * a(v, t) and n(v) as in Watts' model, which this is with tau = 1 and mu = 0. In the source a member leaves a network once
 * too few of his friends remain; being active is to have left.
 */
export const generalisedThresholdModel: ModelDefinition<GeneralisedThresholdParameters> = {
  kind: 'generalised-threshold',
  label: { en: 'Generalised threshold', fr: 'Seuil généralisé' },
  parameters,
  usualSteps: 1000,
  createKernel: ({ threshold, tau, mu }, population, key) => {
    const delays = new GeometricWaits({ values: Float64Array.of(1 / tau), mask: 0 });
    return thresholdKernel(
      population,
      {
        needs: thresholdShares(threshold, population, key),
        decision: { waits: (runKey, member) => delays.wait(runKey, member, 0), adopts: () => true },
        ...(mu > 0 && { byHimself: (runKey, member) => arrivalStep(memberUniform(runKey, member), tau, mu) }),
      },
      key,
    );
  },
};

/** Step in which a rate of mu t / tau brings the first event, from a uniform on (0, 1]: the earlier the larger mu. */
function arrivalStep(u: number, tau: number, mu: number): number {
  return Math.min(LAST_STEP, Math.floor(Math.sqrt((-2 * tau * portableLog(u)) / mu)) + 1);
}
