import type { ParameterSpec } from '../../base/parameters.js';
import { membersParameter } from './sharedParameters.js';

/** The parameter table of `everyday-life`. */
export const everydayLifeParameters = {
  members: membersParameter,
  householdSize: {
    kind: 'law',
    range: [0, 1000],
    default: {
      frequencies: { '1': 0.336, '2': 0.319, '3': 0.156, '4': 0.131, '5': 0.04, '6': 0.013, '7': 0.005 },
    },
    label: { en: 'Household size', fr: 'Taille des ménages' },
    help: {
      en: 'How many members a household has; everybody lives in one. Mean 2.3.',
      fr: 'Nombre de membres d’un ménage ; chacun appartient à un seul. Moyenne : 2,3.',
    },
    unit: 'members',
    source:
      'Eurostat, Labour Force Survey 2017, EU-28 households: 33.6, 31.9, 15.6 and 13.1 % of 1 to 4, 5.8 % of 5 or more (their split is a guess)',
  },
  workShare: {
    kind: 'number',
    range: [0, 1],
    default: 0.62,
    label: { en: 'Working or at school', fr: 'Part des actifs et des élèves' },
    help: {
      en: 'Share of members who are in a group of colleagues or classmates.',
      fr: 'Part des membres qui ont un groupe de collègues ou de camarades de classe.',
    },
    source:
      'A guess: in Europe somewhat over 40 % of all people are employed and about 20 % go to school or university',
  },
  workSize: {
    kind: 'law',
    range: [0, 100_000],
    default: { logNormal: { median: 12, sigma: 0.8 } },
    label: { en: 'Group size at work', fr: 'Taille des groupes de travail' },
    help: {
      en: 'How many members know each other at one workplace or in one class. Mean 16.5.',
      fr: 'Nombre de membres qui se connaissent sur un lieu de travail ou dans une classe. Moyenne : 16,5.',
    },
    unit: 'members',
    source: 'A guess: teams and classes. Whole firms have a far heavier tail, P(k) ~ k^-2.06 (Axtell 2001)',
  },
  townSize: {
    kind: 'number',
    range: [1, 100_000_000],
    whole: true,
    default: 5000,
    label: { en: 'Town size', fr: 'Taille d’une commune' },
    help: {
      en: 'Members with neighbouring numbers live in one town; most people work where they live.',
      fr: 'Les membres de numéros voisins habitent la même commune ; la plupart travaillent là où ils habitent.',
    },
    unit: 'members',
    source: 'A guess',
  },
  commuters: {
    kind: 'number',
    range: [0, 1],
    default: 0.25,
    label: { en: 'Commuters', fr: 'Part des navetteurs' },
    help: {
      en: 'Share of those who work or learn in a town drawn at random, in proportion to the commuters who live there.',
      fr: 'Part de ceux qui travaillent ou étudient dans une commune tirée au sort, en proportion des navetteurs qui y habitent.',
    },
    source: 'A guess',
  },
  interestsPerMember: {
    kind: 'law',
    range: [0, 100_000],
    default: { logNormal: { median: 1.5, sigma: 1 } },
    label: { en: 'Interest groups per member', fr: 'Groupes d’intérêt par membre' },
    help: {
      en: 'In how many groups about a hobby, a cause or a topic a member is. Mean 2.5; about one member in seven is in none.',
      fr: 'Nombre de groupes consacrés à un loisir, une cause ou un sujet. Moyenne : 2,5 ; environ un membre sur sept n’en a aucun.',
    },
    unit: 'groups',
    source:
      'A guess between measured populations: Facebook circles mean 1.5 (most 14), reviewers 8 to 9.6 (most 59 to 147)',
  },
  interestSize: {
    kind: 'law',
    range: [0, 1_000_000],
    default: { powerLaw: { exponent: 1.8, min: 3, max: 500 } },
    label: { en: 'Interest group size', fr: 'Taille des groupes d’intérêt' },
    help: {
      en: 'How many members an interest group has. Mean 19, median 6.',
      fr: 'Nombre de membres d’un groupe d’intérêt. Moyenne : 19 ; médiane : 6.',
    },
    unit: 'members',
    source: 'Chosen near the measured Facebook circles: mean 21.9, median 7, largest 308',
  },
  platforms: {
    kind: 'names',
    default: ['face-to-face', 'facebook', 'twitter', 'linkedin'],
    label: { en: 'Platforms', fr: 'Plateformes' },
    help: {
      en: 'Households live on face-to-face, whatsapp and their like, work on linkedin, email and their like, interests on the others.',
      fr: 'Les ménages vivent sur face-to-face, whatsapp et leurs semblables, le travail sur linkedin, email et leurs semblables, les intérêts sur les autres.',
    },
    source: 'A guess',
  },
} as const satisfies Record<string, ParameterSpec>;
