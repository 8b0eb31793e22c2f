import type { ParameterTable } from '../base/parameters.js';
import type { MemberValue } from '../engine/memberValues.js';
import { continuousModel } from './opinion/continuousModel.js';
import { hegselmannKrauseRule } from './opinion/hegselmannKrauseRule.js';
import { type ContinuousParameters, continuousTable } from './opinion/opinionParameters.js';

/** Parameters of the Hegselmann-Krause model. */
export interface HegselmannKrauseParameters extends ContinuousParameters {
  /** Largest difference of opinion at which a member listens. Default 0.2. */
  readonly epsilon?: MemberValue;
}

const RANGE = [0, 1] as const;

const parameters: ParameterTable<HegselmannKrauseParameters> = {
  epsilon: {
    kind: 'member-value',
    default: 0.2,
    range: RANGE,
    label: { en: 'Bound of confidence', fr: 'Seuil de confiance' },
    help: {
      en: 'A member listens to those whose opinion differs from his by at most this.',
      fr: 'Un membre écoute ceux dont l’opinion s’écarte de la sienne d’au plus cette valeur.',
    },
  },
  ...continuousTable(RANGE),
};

/**
 * Hegselmann-Krause model (Hegselmann, Krause 2002, JASSS 5 (3) 2), in synchronous rounds.
 *
 *     x_v <- mean of x_v and of all x_u with |x_u - x_v| <= epsilon_v,  u among the contacts of v
 *
 * A co-member counts once for each group shared, v himself once, a medium within epsilon with weight mediaStrength.
 * Groups are sorted once a round and summed from the left, so that each member finds those within epsilon in
 * O(log size) a group.
 */
export const hegselmannKrauseModel = continuousModel<HegselmannKrauseParameters>({
  kind: 'hegselmann-krause',
  label: { en: 'Hegselmann–Krause', fr: 'Hegselmann-Krause' },
  parameters,
  range: RANGE,
  rule: (_, valuesOf) => {
    const bounds = valuesOf('epsilon');
    return { update: 'synchronous', ruleOf: (world) => hegselmannKrauseRule(world, bounds) };
  },
});
