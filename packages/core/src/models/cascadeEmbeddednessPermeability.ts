import type { ParameterTable } from '../base/parameters.js';
import { communityCascade } from '../engine/communityCascade.js';
import type { GroupValue } from '../engine/groupValues.js';
import { ACTIVATION_PROBABILITY, EMBEDDEDNESS, PERMEABILITY, valuesOfGroups } from './communityParameters.js';
import type { ModelDefinition } from './modelDefinition.js';

/** Parameters of the cascade with community embeddedness and permeability. */
export interface CascadeEmbeddednessPermeabilityParameters {
  /** Probability that an active member activates another one, before what groups hold back. */
  readonly activationProbability: number;
  /** What it is multiplied by inside each group. */
  readonly embeddedness: GroupValue;
  /** What it is multiplied by when content leaves the group in which it was heard. */
  readonly permeability: GroupValue;
}

const parameters: ParameterTable<CascadeEmbeddednessPermeabilityParameters> = {
  activationProbability: ACTIVATION_PROBABILITY,
  embeddedness: EMBEDDEDNESS,
  permeability: PERMEABILITY,
};

/**
 * Independent cascade with community embeddedness and permeability
 * (Milli and Rossetti 2020; ICEP of NDlib), on overlapping groups.
 *
 *     a member u that became active in step t tries in step t + 1 every inactive entry of each of his groups g once,
 *     with probability p e(g) where u heard it in g,   p e(g) r(u) in his other groups,   p r(u) along ties
 *
 * e(g) being the embeddedness of g, and r(u) the largest permeability of the groups in which u heard it in step t, or 1 for
 * first members and those who were told along a tie. With both 1 the same members are active in the same steps as in the
 * independent cascade with probability p.
 */
export const cascadeEmbeddednessPermeabilityModel: ModelDefinition<CascadeEmbeddednessPermeabilityParameters> =
  {
    kind: 'cascade-embeddedness-permeability',
    label: {
      en: 'Cascade with embeddedness and permeability',
      fr: 'Cascade avec enracinement et perméabilité',
    },
    parameters,
    createKernel: ({ activationProbability, embeddedness, permeability }, population, key) =>
      communityCascade(
        population,
        {
          activationProbability,
          embeddedness: valuesOfGroups(embeddedness, 'embeddedness', key),
          permeability: valuesOfGroups(permeability, 'permeability', key),
        },
        key,
      ),
  };
