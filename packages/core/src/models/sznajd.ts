import { discreteModel } from './opinion/discreteModel.js';
import { type MediaParameters, mediaTable } from './opinion/opinionParameters.js';
import { SznajdRule } from './opinion/sznajdRule.js';

/** Parameters of the Sznajd model: those of the media. */
export type SznajdParameters = MediaParameters;

/**
 * Sznajd model (Sznajd-Weron, Sznajd 2000; on networks Stauffer, Sousa, de Oliveira 2000): two who agree convince all
 * around them.
 *
 *     u uniform among the contacts of v
 *     x_w <- x_v   if x_u = x_v, for all w whom u or v influence: co-members, and targets of their ties
 *
 * On a ring these are the two next to the pair. On one complete group the first pair that agrees decides: with k of n for
 * opinion 1 it wins with probability k (k - 1) / (k (k - 1) + (n - k) (n - k - 1)).
 */
export const sznajdModel = discreteModel<SznajdParameters>({
  kind: 'sznajd',
  label: { en: 'Sznajd model', fr: 'Modèle de Sznajd' },
  parameters: mediaTable([0, 1]),
  rule: () => ({ update: 'asynchronous', ruleOf: (world) => new SznajdRule(world) }),
});
