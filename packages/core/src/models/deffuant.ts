import type { ParameterTable } from '../base/parameters.js';
import type { MemberValue } from '../engine/memberValues.js';
import { continuousModel } from './opinion/continuousModel.js';
import { deffuantRule } from './opinion/deffuantRule.js';
import { type ContinuousParameters, continuousTable } from './opinion/opinionParameters.js';

/** Parameters of the Deffuant model. */
export interface DeffuantParameters extends ContinuousParameters {
  /** Difference of opinion below which a member moves. Default 0.2. */
  readonly epsilon?: MemberValue;
  /** Share of the difference by which he moves. Default 0.5: they meet in the middle. */
  readonly convergence?: number;
  /** Algorithmic bias: how much contacts of like opinion are preferred. Default 0: not at all. */
  readonly bias?: number;
  /** The same for media. Default 0. */
  readonly mediaBias?: number;
}

const RANGE = [0, 1] as const;

const parameters: ParameterTable<DeffuantParameters> = {
  epsilon: {
    kind: 'member-value',
    default: 0.2,
    range: RANGE,
    label: { en: 'Bound of confidence', fr: 'Seuil de confiance' },
    help: {
      en: 'A member moves towards another one only if their opinions differ by less than this.',
      fr: 'Un membre ne se rapproche d’un autre que si leurs opinions diffèrent de moins que cela.',
    },
  },
  convergence: {
    kind: 'number',
    default: 0.5,
    range: [0, 0.5],
    label: { en: 'Convergence', fr: 'Convergence' },
    help: {
      en: 'Share of the difference by which each of the two moves; 0.5: they meet in the middle.',
      fr: 'Part de l’écart que chacun des deux parcourt ; 0,5 : ils se retrouvent au milieu.',
    },
  },
  bias: {
    kind: 'number',
    default: 0,
    range: [0, 100],
    label: { en: 'Algorithmic bias', fr: 'Biais algorithmique' },
    help: {
      en: 'Contacts are met with a probability in proportion to (difference of opinion)^-bias: 0 for all alike.',
      fr: 'Les contacts sont rencontrés avec une probabilité proportionnelle à (écart d’opinion)^-biais : 0 pour tous pareil.',
    },
  },
  mediaBias: {
    kind: 'number',
    default: 0,
    range: [0, 100],
    label: { en: 'Algorithmic bias towards media', fr: 'Biais algorithmique envers les médias' },
    help: {
      en: 'The same for the choice among media.',
      fr: 'La même chose pour le choix entre les médias.',
    },
  },
  ...continuousTable(RANGE),
};

/**
 * Bounded confidence by pairs (Deffuant, Neau, Amblard, Weisbuch 2000), with algorithmic bias (Sîrbu, Pedreschi,
 * Giannotti, Kertész 2019, PLOS ONE 14, e0213246) and media (Pansanella, Sîrbu, Kertész, Rossetti 2023).
 *
 *     at a tick v meets u with probability in proportion to max(|x_u - x_v|, 10^-5)^-bias
 *     if |x_u - x_v| < epsilon_v:  x_v <- x_v + convergence (x_u - x_v)
 *     if |x_u - x_v| < epsilon_u:  x_u <- x_u + convergence (x_v - x_u)      (with the x_v before)
 *
 * The owner of a tie that leads to v moves only where a tie leads back to him. With one epsilon for all and contacts that
 * go both ways the mean opinion is conserved.
 */
export const deffuantModel = continuousModel<DeffuantParameters>({
  kind: 'deffuant',
  label: { en: 'Deffuant model', fr: 'Modèle de Deffuant' },
  parameters,
  range: RANGE,
  rule: ({ convergence, bias, mediaBias }, valuesOf) => {
    const bounds = valuesOf('epsilon');
    return {
      update: 'asynchronous',
      ruleOf: (world) => deffuantRule(world, { bounds, convergence, bias, mediaBias }),
    };
  },
});
