import type { ParameterSpec } from '../../base/parameters.js';
import type { Law } from '../../random/law.js';
import { keepParameter } from './communityAffiliationParameters.js';
import { membersParameter, platformsParameter } from './sharedParameters.js';

/** Parameters of the benchmark with planted overlapping groups. */
export interface PlantedGroupsParameters {
  /** Number of members, 1 to 100 million. */
  readonly members: number;
  /** Mean number of ties of a member, 1 to 100,000. Default 20. */
  readonly meanDegree?: number;
  /** Most ties of a member; below `members`. Default 50. */
  readonly maxDegree?: number;
  /** Exponent of the power law of degrees, 0 to 10. Default 2. */
  readonly degreeExponent?: number;
  /** How many members a group has. Default: power law of exponent 1 on 20 … 100. */
  readonly groupSize?: Law;
  /** Share of each member's ties that leave all of the member's groups, 0 to 1. Default 0.2. */
  readonly mixing?: number;
  /** Share of the members who are in more than one group, 0 to 1. Default 0.2. */
  readonly overlapShare?: number;
  /** In how many groups those members are, 1 to 1,000. Default 2. */
  readonly overlapGroups?: number;
  /**
   * What the population consists of. Default `both`: the network and the groups that were planted in it. A content
   * that moves both along ties and inside groups then has two ways between tied members of one group.
   */
  readonly keep?: 'ties' | 'groups' | 'both';
  /** Each group is put on one of these, evenly at random. Default: one platform, `everywhere`. */
  readonly platforms?: readonly string[];
}

/** All of them, defaults filled in. */
export type PlantedGroups = Required<Omit<PlantedGroupsParameters, 'platforms'>> &
  Pick<PlantedGroupsParameters, 'platforms'>;

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
