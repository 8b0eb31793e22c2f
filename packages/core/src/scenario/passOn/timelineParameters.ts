import type { ParameterTable } from '../../base/parameters.js';
import { type BrandPost, type Intervention, type SegmentPost, TRIGGER_METRICS } from '../intervention.js';

/** Longest time that a scenario may name: ten years, in hours. */
export const LONGEST_HOURS = 87_600;
/** Share of the members that follow the brand, unless a scenario says otherwise: a guess. */
export const USUAL_FOLLOWERS = 0.05;
const MOST_MEMBERS = 0x3fffffff;

/** The parameter table of a `timeline` entry, beside `when`, `by`, `target` and `cost`. */
export const interventionParameters: ParameterTable<Omit<Intervention, 'when' | 'by' | 'target' | 'cost'>> = {
  at: {
    kind: 'duration',
    range: [0, LONGEST_HOURS],
    optional: true,
    label: { en: 'At', fr: 'À' },
    help: {
      en: 'When it is posted, from the start. Either this or when.',
      fr: 'Moment de la publication, depuis le début. Soit cette clé, soit when.',
    },
  },
  every: {
    kind: 'duration',
    range: [1 / 60, LONGEST_HOURS],
    optional: true,
    label: { en: 'Every', fr: 'Tous les' },
    help: {
      en: 'After how long it is posted again, from at on.',
      fr: 'Intervalle après lequel la publication est répétée, à partir de at.',
    },
  },
  times: {
    kind: 'number',
    range: [1, 100_000],
    whole: true,
    optional: true,
    label: { en: 'Times', fr: 'Nombre de fois' },
    help: {
      en: 'How many times it is posted in all, with every. Default: as often as fits into the horizon.',
      fr: 'Nombre total de publications, avec every. Par défaut : autant que l’horizon le permet.',
    },
  },
  after: {
    kind: 'duration',
    range: [0, LONGEST_HOURS],
    optional: true,
    label: { en: 'After', fr: 'Après' },
    help: {
      en: 'How long after when has come true it is posted. Default: at once.',
      fr: 'Temps entre le moment où when se réalise et la publication. Par défaut : aucun.',
    },
  },
  post: {
    kind: 'text',
    label: { en: 'Content', fr: 'Contenu' },
    help: { en: 'Id of the content that is posted.', fr: 'Identifiant du contenu publié.' },
  },
};

/** The parameter table of `when`: a level that a figure must exceed. */
export const whenParameters: ParameterTable<NonNullable<Intervention['when']>> = {
  metric: {
    kind: 'choice',
    values: TRIGGER_METRICS,
    default: 'reach',
    label: { en: 'Figure', fr: 'Mesure' },
    help: {
      en: 'Members who have read the content, whom it has convinced, who have passed it on or acted on it, or whom it has made detractors; boycotters: those who boycott because of the crisis.',
      fr: 'Membres qui ont lu le contenu, qu’il a convaincus, qui l’ont transmis, qui sont passés à l’acte, ou dont il a fait des détracteurs ; boycotters : ceux qui boycottent à cause de la crise.',
    },
    source: 'The figure that a company can watch most easily',
  },
  content: {
    kind: 'text',
    label: { en: 'Content', fr: 'Contenu' },
    help: { en: 'Id of the content that is watched.', fr: 'Identifiant du contenu surveillé.' },
  },
  above: {
    kind: 'number',
    range: [0, MOST_MEMBERS],
    label: { en: 'Above', fr: 'Au-dessus de' },
    help: {
      en: 'Level that must be exceeded: a share of the members where it is at most 1, otherwise a number of members.',
      fr: 'Niveau à dépasser : une part des membres jusqu’à 1, un nombre de membres au-delà.',
    },
  },
};

/** The parameter table of `by` with kind `brand`. */
export const brandPostParameters: ParameterTable<Omit<BrandPost, 'kind'>> = {
  platforms: {
    kind: 'names',
    optional: true,
    label: { en: 'Platforms', fr: 'Plateformes' },
    help: {
      en: 'Where the brand posts. Default: those of the target, or all platforms of the population.',
      fr: 'Où la marque publie. Par défaut : sur celles de la cible, ou sur toutes celles de la population.',
    },
  },
  followers: {
    kind: 'number',
    range: [0, 1],
    default: USUAL_FOLLOWERS,
    label: { en: 'Followers', fr: 'Abonnés' },
    help: {
      en: 'Share of the members who follow the brand’s account.',
      fr: 'Part des membres abonnés au compte de la marque.',
    },
    source: 'A guess',
  },
};

/** The parameter table of `by` with kind `segment`. */
export const segmentPostParameters: ParameterTable<Omit<SegmentPost, 'kind'>> = {
  segment: {
    kind: 'text',
    label: { en: 'Segment', fr: 'Segment' },
    help: { en: 'Whose members post.', fr: 'Celui dont les membres publient.' },
  },
  count: {
    kind: 'number',
    range: [1, MOST_MEMBERS],
    whole: true,
    optional: true,
    label: { en: 'Number', fr: 'Nombre' },
    help: {
      en: 'How many of them, drawn anew in each run. Default: all.',
      fr: 'Combien d’entre eux, tirés de nouveau à chaque simulation. Par défaut : tous.',
    },
    unit: 'members',
  },
};
