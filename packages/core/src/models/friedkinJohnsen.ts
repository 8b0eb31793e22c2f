import type { ParameterTable } from '../base/parameters.js';
import type { MemberValue } from '../engine/memberValues.js';
import { continuousModel } from './opinion/continuousModel.js';
import { friedkinJohnsenRule } from './opinion/friedkinJohnsenRule.js';
import {
  type ContinuousParameters,
  continuousTable,
  type OpinionUpdate,
  updateRow,
} from './opinion/opinionParameters.js';

/** Parameters of the Friedkin-Johnsen model. */
export interface FriedkinJohnsenParameters extends ContinuousParameters {
  /** Weight of the initial opinion. Default 0: DeGroot's model. */
  readonly stubbornness?: MemberValue;
  /** Weight of one's own opinion beside the mean of the contacts. Default 0. */
  readonly selfWeight?: MemberValue;
  /** All at once, or at random times one by one. Default `synchronous`. */
  readonly update?: OpinionUpdate;
}

const RANGE = [0, 1] as const;

const parameters: ParameterTable<FriedkinJohnsenParameters> = {
  stubbornness: {
    kind: 'member-value',
    default: 0,
    range: RANGE,
    label: { en: 'Stubbornness', fr: 'Obstination' },
    help: {
      en: 'How much a member holds on to his initial opinion: 0 not at all (DeGroot), 1 for ever.',
      fr: 'À quel point un membre tient à son opinion initiale : 0 pas du tout (DeGroot), 1 pour toujours.',
    },
  },
  selfWeight: {
    kind: 'member-value',
    default: 0,
    range: RANGE,
    label: { en: 'Weight of his own opinion', fr: 'Poids de sa propre opinion' },
    help: {
      en: 'Weight of a member’s present opinion beside the mean of his contacts.',
      fr: 'Poids de l’opinion actuelle d’un membre par rapport à la moyenne de ses contacts.',
    },
  },
  ...continuousTable(RANGE),
  update: updateRow('synchronous'),
};

/**
 * Friedkin-Johnsen model (Friedkin, Johnsen 1990); DeGroot's (1974) where nobody is stubborn.
 *
 *     x_v <- s_v x_v(0) + (1 - s_v) (w_v x_v + (1 - w_v) mean of x_u over the contacts u of v)
 *
 * A co-member counts once for each group shared, a medium with weight mediaStrength. Who has no contacts keeps his
 * opinion. The rule is linear: sums by group make a round O(memberships + ties). Asynchronous: at each tick of his clock
 * a member follows the rule with the opinions of that moment; it has the same fixed point.
 */
export const friedkinJohnsenModel = continuousModel<FriedkinJohnsenParameters>({
  kind: 'friedkin-johnsen',
  label: { en: 'Friedkin–Johnsen', fr: 'Friedkin-Johnsen' },
  parameters,
  range: RANGE,
  rule: ({ update }, valuesOf) => {
    const stubborn = valuesOf('stubbornness');
    const self = valuesOf('selfWeight');
    return { update, ruleOf: (world) => friedkinJohnsenRule(world, stubborn, self) };
  },
});
