import type { ParameterTable } from '../base/parameters.js';
import { linearThresholdPlayer } from '../engine/threshold/linearThresholdPlayer.js';
import { thresholdKernel } from '../engine/threshold/thresholdKernel.js';
import { drawnNeeds } from '../engine/threshold/thresholdNeeds.js';
import { completeModel } from './completeModel.js';

/** Parameters of the linear threshold model. */
export interface LinearThresholdParameters {
  /** How much each contact weighs. Default `equal`. */
  readonly contactWeights?: 'equal' | 'tie-weight';
}

const parameters: ParameterTable<LinearThresholdParameters> = {
  contactWeights: {
    kind: 'choice',
    values: ['equal', 'tie-weight'],
    default: 'equal',
    label: { en: 'Weight of contacts', fr: 'Poids des contacts' },
    help: {
      en: 'equal: each contact weighs 1 / number of contacts; tie-weight: ties by their weight, contacts in groups by 1, divided by their sum where that is above 1.',
      fr: 'equal : chaque contact pèse 1 / nombre de contacts ; tie-weight : les liens selon leur poids, les contacts de groupe 1, divisés par leur somme si elle dépasse 1.',
    },
  },
};

/**
 * Linear threshold (Granovetter 1978; Kempe, Kleinberg, Tardos 2003, section 2.1) on overlapping groups and ties.
 *
 *     a member v becomes active in step t + 1 when   sum of w(u, v) over contacts u active in step t   >=   theta(v)
 *     theta(v) uniform on (0, 1], drawn anew for each run;   sum of w(u, v) over all contacts u <= 1
 *
 * The contacts of v are the other entries of each of his groups (a co-member once for each group they share) and the
 * owners of the ties that lead to him. The thresholds are multiples of 2^-32.
 */
export const linearThresholdModel = completeModel<LinearThresholdParameters>({
  kind: 'linear-threshold',
  label: { en: 'Linear threshold', fr: 'Seuil linéaire' },
  parameters,
  createKernel: ({ contactWeights }, population, key) =>
    thresholdKernel(
      population,
      { needs: (people) => drawnNeeds(people, contactWeights === 'tie-weight') },
      key,
    ),
  createPlayer: ({ contactWeights }, population, key, seeds) =>
    contactWeights === 'equal' ? linearThresholdPlayer(population, key, seeds) : undefined,
});
