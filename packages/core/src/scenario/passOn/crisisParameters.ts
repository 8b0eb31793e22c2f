import type { ParameterTable } from '../../base/parameters.js';
import { CRISIS_CLUSTERS, type Crisis, type Detection, type Incident, WEEKDAYS } from '../crisis.js';
import { LONGEST_HOURS } from './timelineParameters.js';

type OwnKey = 'recovery' | 'patience' | 'disclosure' | 'lostBelow' | 'outrage';

/** The parameter table of `crisis` itself, beside its parts. */
export const crisisParameters: ParameterTable<Pick<Crisis, OwnKey>> = {
  recovery: {
    kind: 'duration',
    range: [1 / 60, LONGEST_HOURS],
    words: ['none'],
    default: 'none',
    label: { en: 'Recovery', fr: 'Rétablissement' },
    help: {
      en: 'Half-life of what contents have moved attitudes by; none: attitudes stay where they are. At least a hundredth of the horizon.',
      fr: 'Demi-vie de ce dont les contenus ont déplacé les attitudes ; none : elles restent où elles sont. Au moins un centième de l’horizon.',
    },
    source: 'None, so that attitudes stay where contents leave them unless a scenario says otherwise',
  },
  patience: {
    kind: 'duration',
    range: [1 / 60, LONGEST_HOURS],
    words: ['none'],
    default: '1d',
    label: { en: 'Patience', fr: 'Patience' },
    help: {
      en: 'Half-life of the credibility of an answer by the time since the incident; none: it is believed as well later.',
      fr: 'Demi-vie de la crédibilité d’une réponse selon le temps écoulé depuis l’incident ; none : une réponse tardive est crue tout autant.',
    },
    source:
      'A guess; 72 % of those who complain to a brand in public expect an answer within an hour, and without one 38 % think worse of it (Lithium & Millward Brown 2013, n = 501)',
  },
  disclosure: {
    kind: 'number',
    range: [1, 3],
    default: 1.15,
    label: { en: 'Disclosure', fr: 'Révélation' },
    help: {
      en: 'Factor on the credibility of an answer that is posted before the incident: the company tells of it first.',
      fr: 'Facteur sur la crédibilité d’une réponse publiée avant l’incident : l’entreprise en parle la première.',
    },
    source:
      'A guess, and modest: who tells first is believed more (Arpan & Roskos-Ewoldsen 2005), though not in every experiment',
  },
  lostBelow: {
    kind: 'number',
    range: [-1, 1],
    default: -0.1,
    label: { en: 'Lost below', fr: 'Perdu en dessous de' },
    help: {
      en: 'Attitude below which a member counts as lost, if he did not stand there before the incident.',
      fr: 'Attitude en dessous de laquelle un membre compte comme perdu, s’il n’y était pas avant l’incident.',
    },
    source: 'A guess: somewhat against the brand',
  },
  outrage: {
    kind: 'number',
    range: [0, 10],
    default: 0.3,
    label: { en: 'Outrage', fr: 'Indignation' },
    help: {
      en: 'How much anger adds to the incident’s appeal: times 1 + outrage x responsibility x seriousness.',
      fr: 'Ce que la colère ajoute à l’attrait de l’incident : multiplié par 1 + outrage x responsabilité x gravité.',
    },
    source:
      'A guess by one figure: articles that make angrier by one standard deviation are sent on a third more often (Berger & Milkman 2012, 34 %, from memory)',
  },
};

/** The parameter table of `crisis.incident`, beside `by` and `target`. */
export const incidentParameters: ParameterTable<Omit<Incident, 'by' | 'target'>> = {
  content: {
    kind: 'text',
    label: { en: 'Content', fr: 'Contenu' },
    help: {
      en: 'Id of the content that tells of what has happened; its valence is below 0.',
      fr: 'Identifiant du contenu qui raconte ce qui s’est passé ; sa valence est inférieure à 0.',
    },
  },
  at: {
    kind: 'duration',
    range: [0, LONGEST_HOURS],
    default: '0h',
    label: { en: 'At', fr: 'À' },
    help: { en: 'When it is first posted.', fr: 'Moment de la première publication.' },
    source: 'With the simulation',
  },
  cluster: {
    kind: 'choice',
    values: CRISIS_CLUSTERS,
    default: 'preventable',
    label: { en: 'Kind of crisis', fr: 'Type de crise' },
    help: {
      en: 'Whether the company is a victim, had an accident, or could have prevented it: how far it is held responsible.',
      fr: 'Selon que l’entreprise est victime, a eu un accident ou aurait pu l’éviter : à quel point on la tient pour responsable.',
    },
    source: 'The gravest of the three (Coombs 2007)',
  },
  seriousness: {
    kind: 'number',
    range: [0, 1],
    default: 0.7,
    label: { en: 'Seriousness', fr: 'Gravité' },
    help: {
      en: 'How grave it is; what being convinced of it does to attitudes is multiplied by it and by the responsibility.',
      fr: 'À quel point c’est grave ; l’effet sur l’attitude de ceux qui en sont convaincus est multiplié par elle et par la responsabilité.',
    },
    source: 'A guess',
  },
  isTrue: {
    kind: 'boolean',
    default: true,
    label: { en: 'True', fr: 'Vrai' },
    help: {
      en: 'Whether what the content says is true. A denial of the truth is believed less, and feeds the anger.',
      fr: 'Si ce que dit le contenu est vrai. Nier la vérité convainc moins, et nourrit la colère.',
    },
    source: 'The usual case',
  },
};

const HOURS = { kind: 'number', range: [0, 24], default: 0, unit: 'hours', source: 'Day and night' } as const;

/** The parameter table of `crisis.detection`. */
export const detectionParameters: ParameterTable<Detection> = {
  platforms: {
    kind: 'names',
    optional: true,
    label: { en: 'Platforms', fr: 'Plateformes' },
    help: {
      en: 'Where posts are watched. Default: all platforms of the population.',
      fr: 'Où les publications sont surveillées. Par défaut : toutes les plateformes de la population.',
    },
  },
  rate: {
    kind: 'number',
    range: [0, 1],
    default: 0.1,
    label: { en: 'Rate', fr: 'Taux' },
    help: {
      en: 'Probability that a post of the incident there is noticed.',
      fr: 'Probabilité qu’une publication de l’incident y soit remarquée.',
    },
    source: 'A guess: most of what is said among members is closed to the company, or not read by it',
  },
  threshold: {
    kind: 'number',
    range: [1, 1_000_000],
    whole: true,
    default: 3,
    unit: 'posts',
    label: { en: 'Threshold', fr: 'Seuil' },
    help: {
      en: 'Posts that must be noticed before the company knows.',
      fr: 'Publications à remarquer avant que l’entreprise soit au courant.',
    },
    source: 'A guess: one is a complaint, three are a matter',
  },
  opensAt: {
    ...HOURS,
    label: { en: 'Opens at', fr: 'Ouvre à' },
    help: {
      en: 'Hour of day from which somebody is there; with closesAt, 0 for both: day and night.',
      fr: 'Heure à partir de laquelle quelqu’un est là ; avec closesAt, 0 pour les deux : jour et nuit.',
    },
  },
  closesAt: {
    ...HOURS,
    label: { en: 'Closes at', fr: 'Ferme à' },
    help: {
      en: 'Hour of day until which somebody is there.',
      fr: 'Heure jusqu’à laquelle quelqu’un est là.',
    },
  },
  workingDays: {
    kind: 'number',
    range: [1, 7],
    whole: true,
    default: 7,
    unit: 'days',
    label: { en: 'Working days', fr: 'Jours ouvrés' },
    help: {
      en: 'Days a week, from Monday on, on which somebody is there.',
      fr: 'Jours par semaine, à partir du lundi, où quelqu’un est là.',
    },
    source: 'Every day',
  },
  firstDay: {
    kind: 'choice',
    values: WEEKDAYS,
    default: 'monday',
    label: { en: 'First day', fr: 'Premier jour' },
    help: {
      en: 'Day of the week on which the simulation begins.',
      fr: 'Jour de la semaine où commence la simulation.',
    },
    source: 'The week’s first',
  },
};
