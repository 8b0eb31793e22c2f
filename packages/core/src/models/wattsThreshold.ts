import type { ParameterTable } from '../base/parameters.js';
import type { MemberValue } from '../engine/memberValues.js';
import { thresholdKernel } from '../engine/threshold/thresholdKernel.js';
import type { ModelDefinition } from './modelDefinition.js';
import { THRESHOLD_SHARE, thresholdShares } from './thresholdShare.js';

/** Parameters of Watts' threshold model. */
export interface WattsThresholdParameters {
  /** Share of a member's contacts that must be active before he becomes active. */
  readonly threshold: MemberValue;
}

const parameters: ParameterTable<WattsThresholdParameters> = {
  threshold: { ...THRESHOLD_SHARE, default: 0.18, source: 'Watts 2002, figure 1' } as typeof THRESHOLD_SHARE,
};

/**
 * Threshold model of Watts (2002): shares of contacts, fixed for each member.
 *
 *     a member v becomes active in step t + 1 when   a(v, t) / n(v) >= phi(v)
 *
 * a(v, t) of v's n(v) contacts being active in step t: the other entries of each of his groups, a co-member once for each
 * group they share, and the owners of the ties that lead to him. The thresholds are drawn once from the seed and are the
 * same in all runs, which differ by their first members alone.
 */
export const wattsThresholdModel: ModelDefinition<WattsThresholdParameters> = {
  kind: 'watts-threshold',
  label: { en: 'Watts threshold', fr: 'Seuil de Watts' },
  parameters,
  isDeterministic: true,
  createKernel: ({ threshold }, population, key) =>
    thresholdKernel(population, { needs: thresholdShares(threshold, population, key) }, key),
};
