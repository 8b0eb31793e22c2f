import type { ParameterTable } from '../base/parameters.js';
import { discreteModel } from './opinion/discreteModel.js';
import {
  type MediaParameters,
  mediaTable,
  type OpinionUpdate,
  updateRow,
} from './opinion/opinionParameters.js';
import { qVoterRule } from './opinion/qVoterRule.js';

/** Parameters of the voter model. */
export interface VoterParameters extends MediaParameters {
  /** At random times one by one, or all at once. Default `asynchronous`. */
  readonly update?: OpinionUpdate;
}

const parameters: ParameterTable<VoterParameters> = {
  update: updateRow('asynchronous'),
  ...mediaTable([0, 1]),
};

/**
 * Voter model (Clifford, Sudbury 1973; Holley, Liggett 1975), by members: whoever is due takes the opinion of one
 * uniformly chosen contact.
 *
 *     x_v <- x_u,   u uniform among the contacts of v
 *
 * With contacts that go both ways the sum of x_v k_v, with k_v contacts of v, is conserved on average; consensus on 1
 * therefore has probability sum(x_v k_v) / sum(k_v) where all are connected.
 */
export const voterModel = discreteModel<VoterParameters>({
  kind: 'voter',
  label: { en: 'Voter model', fr: 'Modèle du votant' },
  parameters,
  rule: ({ update }) => ({ update, ruleOf: (world) => qVoterRule(world, 1, 0) }),
});
