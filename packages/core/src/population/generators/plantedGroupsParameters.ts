import type { ParameterSpec } from '../../base/parameters.js';
import { keepParameter } from './communityAffiliationParameters.js';
import { membersParameter, platformsParameter } from './sharedParameters.js';

const LFR = 'Customary values of the benchmark of Lancichinetti & Fortunato 2009';

/** The parameter table of `planted-groups`. */
export const plantedGroupsParameters = {
  members: membersParameter,
  meanDegree: {
    kind: 'number',
    range: [1, 100_000],
    default: 20,
    label: { en: 'Mean degree', fr: 'Degré moyen' },
    help: { en: 'How many ties a member has on average.', fr: 'Nombre moyen de liens d’un membre.' },
    unit: 'ties',
    source: LFR,
  },
  maxDegree: {
    kind: 'number',
    range: [1, 100_000],
    whole: true,
    default: 50,
    label: { en: 'Largest degree', fr: 'Degré maximal' },
    help: { en: 'Most ties that a member may have.', fr: 'Nombre maximal de liens d’un membre.' },
    unit: 'ties',
    source: LFR,
  },
  degreeExponent: {
    kind: 'number',
    range: [0, 10],
    default: 2,
    label: { en: 'Degree exponent', fr: 'Exposant des degrés' },
    help: {
      en: 'Degrees follow a power law with this exponent.',
      fr: 'Les degrés suivent une loi de puissance de cet exposant.',
    },
    source: LFR,
  },
  groupSize: {
    kind: 'law',
    range: [0, 1_000_000],
    default: { powerLaw: { exponent: 1, min: 20, max: 100 } },
    label: { en: 'Group size', fr: 'Taille des groupes' },
    help: { en: 'How many members a group has.', fr: 'Nombre de membres d’un groupe.' },
    unit: 'members',
    source: LFR,
  },
  mixing: {
    kind: 'number',
    range: [0, 1],
    default: 0.2,
    label: { en: 'Mixing', fr: 'Mélange' },
    help: {
      en: 'Share of each member’s ties that leave all of the member’s groups.',
      fr: 'Part des liens de chaque membre qui sortent de tous ses groupes.',
    },
    source: LFR,
  },
  overlapShare: {
    kind: 'number',
    range: [0, 1],
    default: 0.2,
    label: { en: 'Overlapping members', fr: 'Membres à plusieurs groupes' },
    help: {
      en: 'Share of the members who are in more than one group.',
      fr: 'Part des membres qui appartiennent à plus d’un groupe.',
    },
    source: 'A guess; the benchmark is run from 0 to 0.5 and above',
  },
  overlapGroups: {
    kind: 'number',
    range: [1, 1000],
    whole: true,
    default: 2,
    label: { en: 'Groups of an overlapping member', fr: 'Groupes d’un tel membre' },
    help: {
      en: 'In how many groups each overlapping member is.',
      fr: 'Nombre de groupes de chaque membre à plusieurs groupes.',
    },
    unit: 'groups',
    source: LFR,
  },
  keep: keepParameter('both'),
  platforms: platformsParameter,
} as const satisfies Record<string, ParameterSpec>;
