import type { ParameterTable } from '../base/parameters.js';
import { communityCascade } from '../engine/communityCascade.js';
import type { GroupValue } from '../engine/groupValues.js';
import { ACTIVATION_PROBABILITY, EMBEDDEDNESS, valuesOfGroups } from './communityParameters.js';
import type { ModelDefinition } from './modelDefinition.js';

/** Parameters of the cascade with community embeddedness. */
export interface CascadeEmbeddednessParameters {
  /** Probability that an active member activates another one, before what groups hold back. */
  readonly activationProbability: number;
  /** What it is multiplied by inside each group. */
  readonly embeddedness: GroupValue;
}

const parameters: ParameterTable<CascadeEmbeddednessParameters> = {
  activationProbability: ACTIVATION_PROBABILITY,
  embeddedness: { ...EMBEDDEDNESS, default: 0.5 } as typeof EMBEDDEDNESS,
};

/**
 * Independent cascade with community embeddedness
 * (Milli and Rossetti 2020; ICE of NDlib), on overlapping groups.
 *
 *     a member u that became active in step t tries in step t + 1 every inactive entry of each of his groups g once,
 *     with probability p e(g), and every inactive target of a tie with probability p
 *
 * e(g) <= 1 being the embeddedness of g. With e = 1 the same members are active in the same steps as in the independent
 * cascade with probability p, and fewer of them, run by run, the smaller e is.
 */
export const cascadeEmbeddednessModel: ModelDefinition<CascadeEmbeddednessParameters> = {
  kind: 'cascade-embeddedness',
  label: { en: 'Cascade with embeddedness', fr: 'Cascade avec enracinement' },
  parameters,
  createKernel: ({ activationProbability, embeddedness }, population, key) =>
    communityCascade(
      population,
      {
        activationProbability,
        embeddedness: valuesOfGroups(embeddedness, 'embeddedness', key),
        permeability: () => 1,
      },
      key,
    ),
};
