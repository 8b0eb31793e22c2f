import type { ParameterTable } from '../base/parameters.js';
import { communityCascade } from '../engine/communityCascade.js';
import type { GroupValue } from '../engine/groupValues.js';
import { ACTIVATION_PROBABILITY, PERMEABILITY, valuesOfGroups } from './communityParameters.js';
import type { ModelDefinition } from './modelDefinition.js';

/** Parameters of the cascade with community permeability. */
export interface CascadePermeabilityParameters {
  /** Probability that an active member activates another one, before what groups hold back. */
  readonly activationProbability: number;
  /** What it is multiplied by when content leaves the group in which it was heard. */
  readonly permeability: GroupValue;
}

const parameters: ParameterTable<CascadePermeabilityParameters> = {
  activationProbability: ACTIVATION_PROBABILITY,
  permeability: PERMEABILITY,
};

/**
 * Independent cascade with community permeability
 * (Milli and Rossetti 2020; ICP of NDlib), on overlapping groups.
 *
 *     a member u that became active in step t tries in step t + 1 every inactive entry of each of his groups g once,
 *     with probability p where u heard it in g,   p r(u) elsewhere and along ties
 *
 * r(u) being the largest permeability of the groups in which u heard it in step t, and 1 for first members and those who
 * were told along a tie. With permeability 1 the same members are active in the same steps as in the independent cascade
 * with probability p.
 */
export const cascadePermeabilityModel: ModelDefinition<CascadePermeabilityParameters> = {
  kind: 'cascade-permeability',
  label: { en: 'Cascade with permeability', fr: 'Cascade avec perméabilité' },
  parameters,
  createKernel: ({ activationProbability, permeability }, population, key) =>
    communityCascade(
      population,
      {
        activationProbability,
        embeddedness: () => 1,
        permeability: valuesOfGroups(permeability, 'permeability', key),
      },
      key,
    ),
};
