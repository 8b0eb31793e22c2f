import type { ParameterSpec, ParameterTable } from '../base/parameters.js';
import type { TraitLaw } from '../random/traitLaw.js';

/** How the members' traits are drawn where the population has no column for them; defaults filled in. */
export interface MemberLaws {
  /** Tastes: relative weights, before the three of a member are made to sum to 1. */
  readonly usefulness: TraitLaw;
  readonly importance: TraitLaw;
  readonly coolness: TraitLaw;
  /** Appeal at which a member passes content on with probability one half. */
  readonly threshold: TraitLaw;
  /** How many times faster than the median member somebody reads; above 0. */
  readonly activity: TraitLaw;
  /** Attitude to the brand at the start, -1 to 1. */
  readonly attitude: TraitLaw;
  /** Interest in each topic that a content names, 0 to 1; each topic is drawn by itself. */
  readonly interest: TraitLaw;
  /** How members are cut into adopter categories: see `categoryShares`. */
  readonly categories: 'normal' | 'bass';
}

const taste = {
  kind: 'trait-law',
  range: [0, 1000],
  default: { uniform: { min: 0, max: 1 } },
  source: 'A guess: all three count alike on average, and members differ widely',
} as const satisfies Partial<ParameterSpec>;

/** The parameter table of `members`. Traits have no units but where one is given. */
export const memberParameters: ParameterTable<MemberLaws> = {
  usefulness: {
    ...taste,
    label: { en: 'Taste for the useful', fr: 'Goût de l’utile' },
    help: {
      en: 'Weight of usefulness in what appeals to a member, beside importance and coolness; the three are made to sum to 1.',
      fr: 'Poids de l’utilité dans ce qui plaît à un membre, à côté de l’importance et du côté cool ; leur somme est ramenée à 1.',
    },
  },
  importance: {
    ...taste,
    label: { en: 'Taste for the important', fr: 'Goût de l’important' },
    help: {
      en: 'Weight of importance in what appeals to a member.',
      fr: 'Poids de l’importance dans ce qui plaît à un membre.',
    },
  },
  coolness: {
    ...taste,
    label: { en: 'Taste for the cool', fr: 'Goût du cool' },
    help: {
      en: 'Weight of coolness in what appeals to a member.',
      fr: 'Poids du côté cool dans ce qui plaît à un membre.',
    },
  },
  threshold: {
    kind: 'trait-law',
    range: [-10, 10],
    default: { normal: { mean: 0.75, deviation: 0.15 } },
    label: { en: 'Threshold to pass on', fr: 'Seuil de transmission' },
    help: {
      en: 'Appeal at which a member passes a content on with probability one half. The lower it is, the earlier an adopter he is.',
      fr: 'Attrait à partir duquel un membre transmet un contenu une fois sur deux. Plus il est bas, plus le membre adopte tôt.',
    },
    source:
      'A guess: about 3 % of readers pass on content of appeal 0.3 and 60 % of appeal 0.8, at the default temperature',
  },
  activity: {
    kind: 'trait-law',
    range: [0.001, 1000],
    default: { logNormal: { median: 1, sigma: 0.5 } },
    label: { en: 'Activity', fr: 'Activité' },
    help: {
      en: 'How many times faster than the median member somebody reads: his reading delays are divided by it.',
      fr: 'Combien de fois plus vite que le membre médian quelqu’un lit : ses délais de lecture sont divisés par ce nombre.',
    },
    source: 'A guess: two thirds of the members are within a factor of 1.6 of the median',
  },
  attitude: {
    kind: 'trait-law',
    range: [-1, 1],
    default: { normal: { mean: 0.1, deviation: 0.3 } },
    label: { en: 'Attitude at the start', fr: 'Attitude au départ' },
    help: {
      en: 'Attitude to the brand before anything is posted, from -1 (against) to 1 (for).',
      fr: 'Attitude envers la marque avant toute publication, de -1 (contre) à 1 (pour).',
    },
    source:
      'A guess that fits East, Hammond & Wright 2007: positive word of mouth outnumbers negative about 3 to 1, as attitudes above 0.3 outnumber those below -0.3 here (25 against 9 %)',
  },
  interest: {
    kind: 'trait-law',
    range: [0, 1],
    default: { uniform: { min: 0, max: 1 } },
    label: { en: 'Interest in a topic', fr: 'Intérêt pour un sujet' },
    help: {
      en: 'Interest of a member in each topic that a content names; each topic is drawn by itself.',
      fr: 'Intérêt d’un membre pour chaque sujet que nomme un contenu ; chaque sujet est tiré à part.',
    },
    source: 'A guess',
  },
  categories: {
    kind: 'choice',
    values: ['normal', 'bass'],
    default: 'normal',
    label: { en: 'Adopter categories', fr: 'Catégories d’adoptants' },
    help: {
      en: 'Shares of innovators, early adopters, early and late majority and laggards. normal: 2.3, 13.6, 34.1, 34.1 and 15.9 %; bass: those of a Bass curve, 3, 11.9, 31.1, 31.1 and 22.8 %.',
      fr: 'Parts des innovateurs, adoptants précoces, majorités précoce et tardive et retardataires. normal : 2,3, 13,6, 34,1, 34,1 et 15,9 % ; bass : celles d’une courbe de Bass, 3, 11,9, 31,1, 31,1 et 22,8 %.',
    },
    source: 'Rogers 1962, and for the Bass curve Mahajan, Muller & Srivastava 1990 with p = 0.03, q = 0.38',
  },
};
