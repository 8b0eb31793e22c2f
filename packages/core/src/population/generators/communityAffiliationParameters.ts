import type { ParameterSpec } from '../../base/parameters.js';
import {
  groupSizeParameter,
  groupsPerMemberParameter,
  membersParameter,
  platformsParameter,
} from './sharedParameters.js';

const SNAP =
  'Yang & Leskovec 2012; their agmgen example uses 1.3 x size^-0.6, which is 0.33 in a group of ten';

/** What a generator that knows both groups and ties keeps; `fallback` is its default. */
export function keepParameter(fallback: 'ties' | 'groups' | 'both'): ParameterSpec {
  return {
    kind: 'choice',
    values: ['ties', 'groups', 'both'],
    default: fallback,
    label: { en: 'Keep', fr: 'Conserver' },
    help: {
      en: 'The ties, the groups, or both. With both, two tied members of one group can reach each other in two ways.',
      fr: 'Les liens, les groupes ou les deux. Avec les deux, deux membres liés d’un même groupe peuvent s’atteindre par deux voies.',
    },
  };
}

/** The parameter table of `community-affiliation`. */
export const communityAffiliationParameters = {
  members: membersParameter,
  groupsPerMember: groupsPerMemberParameter,
  groupSize: groupSizeParameter,
  tieProbability: {
    kind: 'number',
    range: [0, 1],
    default: 0.33,
    label: { en: 'Tie probability', fr: 'Probabilité d’un lien' },
    help: {
      en: 'Probability that two members of a group of ten are tied.',
      fr: 'Probabilité que deux membres d’un groupe de dix soient liés.',
    },
    source: SNAP,
  },
  sizeExponent: {
    kind: 'number',
    range: [0, 5],
    default: 0.6,
    label: { en: 'Size exponent', fr: 'Exposant de la taille' },
    help: {
      en: 'In a group of n members, the tie probability is multiplied by (n / 10) to the power of minus this; 0 for the same in all groups.',
      fr: 'Dans un groupe de n membres, la probabilité d’un lien est multipliée par (n / 10) à la puissance moins cet exposant ; 0 : la même dans tous les groupes.',
    },
    source: SNAP,
  },
  backgroundProbability: {
    kind: 'number',
    range: [0, 1],
    default: 0,
    label: { en: 'Background probability', fr: 'Probabilité de fond' },
    help: {
      en: 'Probability that any two members are tied, whether they share a group or not.',
      fr: 'Probabilité que deux membres quelconques soient liés, qu’ils partagent un groupe ou non.',
    },
    source: 'Yang & Leskovec 2012 take a tiny value, such as 1 / members^2; 0 here',
  },
  keep: keepParameter('ties'),
  platforms: platformsParameter,
} as const satisfies Record<string, ParameterSpec>;
