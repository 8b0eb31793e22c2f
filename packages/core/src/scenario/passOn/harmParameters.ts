import type { ParameterSpec, ParameterTable } from '../../base/parameters.js';
import type { Boycott, Crisis, Sales, StrategyEffect } from '../crisis.js';
import { LONGEST_HOURS } from './timelineParameters.js';

/** The parameter table of `crisis.boycott`. */
export const boycottParameters: ParameterTable<Boycott> = {
  joining: {
    kind: 'number',
    range: [0, 1],
    default: 0.3,
    label: { en: 'Joining', fr: 'Adhésion' },
    help: {
      en: 'Probability that a member of attitude -1 who reads of the incident joins, where nobody else does.',
      fr: 'Probabilité qu’un membre d’attitude -1 qui lit l’incident s’y joigne, là où personne d’autre ne le fait.',
    },
    source: 'A guess',
  },
  socialProof: {
    kind: 'number',
    range: [0, 1000],
    default: 3,
    label: { en: 'Social proof', fr: 'Preuve sociale' },
    help: {
      en: 'How much likelier it is where others of the group do: times 1 + socialProof x their share of the group.',
      fr: 'De combien c’est plus probable là où d’autres du groupe le font : multiplié par 1 + socialProof x leur part du groupe.',
    },
    source:
      'A guess; people are readier to join where they expect many others to (Sen, Gürhan-Canli & Morwitz 2001, from memory)',
  },
  halfLife: {
    kind: 'duration',
    range: [1 / 60, LONGEST_HOURS],
    default: '14d',
    label: { en: 'Half-life', fr: 'Demi-vie' },
    help: {
      en: 'Time after which half of the members who have joined buy again.',
      fr: 'Temps au bout duquel la moitié de ceux qui s’y sont joints achètent de nouveau.',
    },
    source: 'A guess',
  },
};

/** The parameter table of `crisis.sales`, beside `perDay`. */
export const salesParameters: ParameterTable<Omit<Sales, 'perDay'>> = {
  elasticity: {
    kind: 'number',
    range: [0, 10],
    default: 0.3,
    label: { en: 'Elasticity', fr: 'Élasticité' },
    help: {
      en: 'Share of his purchases that a member gives up for each unit by which his attitude falls; a boycott stops all.',
      fr: 'Part de ses achats à laquelle un membre renonce pour chaque unité dont son attitude baisse ; un boycott les arrête tous.',
    },
    source:
      'A guess, below the 0.417 by which sales follow the tone of what is said (You, Vadakkepatt & Joshi 2015, 51 studies), which is about something else',
  },
};

const SHARE = { kind: 'number', range: [0, 1] } as const satisfies Partial<ParameterSpec>;
const ORDER =
  'A guess in the order of Coombs 2007, wide apart because responsibility weighs most on reputation (r = -0.54, Ma & Zhan 2016)';

/** The parameter table of `crisis.responsibility`. */
export const responsibilityParameters: ParameterTable<Crisis['responsibility']> = {
  victim: {
    ...SHARE,
    default: 0.25,
    label: { en: 'Victim', fr: 'Victime' },
    help: {
      en: 'Responsibility that members see where the company is a victim itself.',
      fr: 'Responsabilité que voient les membres quand l’entreprise est elle-même victime.',
    },
    source: ORDER,
  },
  accidental: {
    ...SHARE,
    default: 0.55,
    label: { en: 'Accident', fr: 'Accident' },
    help: {
      en: 'Responsibility that members see in an accident.',
      fr: 'Responsabilité que voient les membres dans un accident.',
    },
    source: ORDER,
  },
  preventable: {
    ...SHARE,
    default: 1,
    label: { en: 'Preventable', fr: 'Évitable' },
    help: {
      en: 'Responsibility that members see in what could have been prevented.',
      fr: 'Responsabilité que voient les membres dans ce qui aurait pu être évité.',
    },
    source: 'What the others are relative to',
  },
};

/** The parameter table of a `crisis.strategies` entry: what is absent stays as in `STRATEGY_EFFECTS`. */
export const strategyParameters: ParameterTable<StrategyEffect> = {
  credibility: {
    kind: 'number',
    range: [0, 10],
    optional: true,
    label: { en: 'Credibility', fr: 'Crédibilité' },
    help: {
      en: 'Factor on the credibility of the answer.',
      fr: 'Facteur appliqué à la crédibilité de la réponse.',
    },
  },
  repair: {
    ...SHARE,
    optional: true,
    label: { en: 'Repair', fr: 'Réparation' },
    help: {
      en: 'Share of the attitude lost to the incident that an answer which convinces gives back.',
      fr: 'Part de l’attitude perdue à cause de l’incident que rend une réponse qui convainc.',
    },
  },
  inoculation: {
    ...SHARE,
    optional: true,
    label: { en: 'Inoculation', fr: 'Inoculation' },
    help: {
      en: 'Share by which an answer that convinced beforehand lowers the probability to pass the incident on.',
      fr: 'Part dont une réponse qui a convaincu auparavant réduit la probabilité de transmettre l’incident.',
    },
  },
  fuel: {
    kind: 'number',
    range: [0, 10],
    optional: true,
    label: { en: 'Fuel', fr: 'Combustible' },
    help: {
      en: 'Factor on the incident’s appeal for those who have read the answer, or for everybody where it posts nothing; above 1 it adds fuel.',
      fr: 'Facteur appliqué à l’attrait de l’incident pour qui a lu la réponse, ou pour tous si elle ne publie rien ; au-dessus de 1, elle attise.',
    },
  },
  removal: {
    ...SHARE,
    optional: true,
    label: { en: 'Removal', fr: 'Retrait' },
    help: {
      en: 'Share of earlier posts, on the answer’s platforms, that are not read any more.',
      fr: 'Part des publications antérieures qui ne sont plus lues sur les plateformes de la réponse.',
    },
  },
  reposts: {
    ...SHARE,
    optional: true,
    label: { en: 'Reposts', fr: 'Republications' },
    help: {
      en: 'Share of the members who have passed it on who then post it again.',
      fr: 'Part des membres qui l’ont transmis qui le publient alors de nouveau.',
    },
  },
};
