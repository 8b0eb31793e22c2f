import type { ParameterTable } from '../base/parameters.js';
import { discreteModel } from './opinion/discreteModel.js';
import {
  type MediaParameters,
  mediaTable,
  type OpinionUpdate,
  updateRow,
} from './opinion/opinionParameters.js';
import { qVoterRule } from './opinion/qVoterRule.js';

/** Parameters of the q-voter model. */
export interface QVoterParameters extends MediaParameters {
  /** Contacts who must agree. Default 2. */
  readonly q?: number;
  /** Probability of changing one's opinion where they do not agree. Default 0. */
  readonly flipProbability?: number;
  /** At random times one by one, or all at once. Default `asynchronous`. */
  readonly update?: OpinionUpdate;
}

const parameters: ParameterTable<QVoterParameters> = {
  q: {
    kind: 'number',
    whole: true,
    default: 2,
    range: [1, 100],
    label: { en: 'Contacts who must agree', fr: 'Contacts qui doivent être d’accord' },
    help: {
      en: 'A member takes the opinion of this many contacts, drawn with repetition, if they all agree.',
      fr: 'Un membre prend l’opinion de ce nombre de contacts, tirés avec remise, s’ils sont tous d’accord.',
    },
  },
  flipProbability: {
    kind: 'number',
    default: 0,
    range: [0, 1],
    label: { en: 'Probability of changing anyway', fr: 'Probabilité de changer quand même' },
    help: {
      en: 'Probability that a member changes his opinion where the contacts do not agree.',
      fr: 'Probabilité qu’un membre change d’opinion quand les contacts ne sont pas d’accord.',
    },
  },
  update: updateRow('asynchronous'),
  ...mediaTable([0, 1]),
};

/**
 * q-voter model (Castellano, Muñoz, Pastor-Satorras 2009, Physical Review E 80, 041129).
 *
 *     u_1 … u_q uniform among the contacts of v, with repetition
 *     x_v <- x_{u_1}             if x_{u_1} = … = x_{u_q}
 *     x_v <- 1 - x_v             otherwise, with probability flipProbability
 *
 * q = 1 is the voter model, on the same draws.
 */
export const qVoterModel = discreteModel<QVoterParameters>({
  kind: 'q-voter',
  label: { en: 'q-voter model', fr: 'Modèle du q-votant' },
  parameters,
  rule: ({ q, flipProbability, update }) => ({
    update,
    ruleOf: (world) => qVoterRule(world, q, flipProbability),
  }),
});
