import type { ParameterSpec, ParameterTable } from '../base/parameters.js';
import { CONTENT_FORMATS, type Content, SPEAKERS } from './content.js';

const quality = {
  kind: 'number',
  range: [0, 1],
  default: 0.3,
  source: 'A guess: everyday content, which few pass on',
} as const satisfies Partial<ParameterSpec>;

/** The parameter table of a content, but for its id. */
export const contentParameters: ParameterTable<Omit<Content, 'id'>> = {
  usefulness: {
    ...quality,
    label: { en: 'Usefulness', fr: 'Utilité' },
    help: {
      en: 'How useful it is, from 0 to 1.',
      fr: 'À quel point il est utile, de 0 à 1.',
    },
  },
  importance: {
    ...quality,
    label: { en: 'Importance', fr: 'Importance' },
    help: {
      en: 'How important it is, from 0 to 1.',
      fr: 'À quel point il est important, de 0 à 1.',
    },
  },
  coolness: {
    ...quality,
    label: { en: 'Coolness', fr: 'Côté cool' },
    help: {
      en: 'How cool it is to show it to others, from 0 to 1.',
      fr: 'À quel point il est cool de le montrer aux autres, de 0 à 1.',
    },
  },
  valence: {
    kind: 'number',
    range: [-1, 1],
    default: 0,
    label: { en: 'Valence', fr: 'Valence' },
    help: {
      en: 'How it speaks of the brand, from -1 (against) to 1 (for).',
      fr: 'Comment il parle de la marque, de -1 (contre) à 1 (pour).',
    },
    source: 'Neutral, so that a content moves attitudes only where a scenario says so',
  },
  credibility: {
    kind: 'number',
    range: [0, 1],
    default: 0.5,
    label: { en: 'Credibility', fr: 'Crédibilité' },
    help: {
      en: 'Probability that a reader who trusts the source fully is convinced.',
      fr: 'Probabilité qu’un lecteur qui se fie entièrement à la source soit convaincu.',
    },
    source: 'A guess',
  },
  topics: {
    kind: 'names',
    default: [],
    label: { en: 'Topics', fr: 'Sujets' },
    help: {
      en: 'What it is about; it appeals to members by their interest in that. Without topics, all are interested alike.',
      fr: 'Ce dont il parle ; il plaît aux membres selon leur intérêt pour ces sujets. Sans sujet, il intéresse tout le monde également.',
    },
    source: 'None, so that interests play no part unless a scenario says so',
  },
  format: {
    kind: 'choice',
    values: CONTENT_FORMATS,
    default: 'text',
    label: { en: 'Format', fr: 'Format' },
    help: {
      en: 'What it is made as; each platform suits some formats better than others.',
      fr: 'Sa forme ; chaque plateforme convient mieux à certains formats.',
    },
  },
  speaker: {
    kind: 'choice',
    values: SPEAKERS,
    default: 'peer',
    label: { en: 'Speaker', fr: 'Voix' },
    help: {
      en: 'Who speaks in it: how far it is trusted where the timeline posts it. What members pass on is trusted as theirs.',
      fr: 'Qui y parle : la confiance qu’on lui fait là où le calendrier le publie. Ce que les membres transmettent a la confiance qu’on leur fait.',
    },
  },
  noveltyHalfLife: {
    kind: 'duration',
    range: [1 / 3600, 87_600],
    words: ['none'],
    default: '36h',
    label: { en: 'Half-life of novelty', fr: 'Demi-vie de la nouveauté' },
    help: {
      en: 'Time in which its appeal falls to half; none: it stays new.',
      fr: 'Temps au bout duquel son attrait tombe de moitié ; none : il reste nouveau.',
    },
    source:
      'A guess: a day and a half, some times longer than a hashtag stays among the most used ones (half a day, Lorenz-Spreen et al. 2019, from memory)',
  },
  conversionRate: {
    kind: 'number',
    range: [0, 1],
    default: 0,
    label: { en: 'Conversion rate', fr: 'Taux de conversion' },
    help: {
      en: 'Probability that a reader whose attitude could not be better acts on it (or could not be worse, for a boycott).',
      fr: 'Probabilité qu’un lecteur à l’attitude la meilleure possible passe à l’acte (la pire, pour un boycott).',
    },
    source: 'Nothing is asked for unless a scenario says so',
  },
  conversionBy: {
    kind: 'choice',
    values: ['favour', 'opposition'],
    default: 'favour',
    label: { en: 'Conversion by', fr: 'Conversion par' },
    help: {
      en: 'Which attitude makes readers act: favour (to buy, sign up, donate) or opposition (to boycott).',
      fr: 'Quelle attitude fait agir : favour, favorable (achat, inscription, don), ou opposition, hostile (boycott).',
    },
  },
  conversionValue: {
    kind: 'number',
    range: [-1e12, 1e12],
    default: 0,
    label: { en: 'Value of a conversion', fr: 'Valeur d’une conversion' },
    help: {
      en: 'What one conversion is worth, in the scenario’s currency. Out of opposition it is a loss of as much, whatever its sign.',
      fr: 'Ce que vaut une conversion, dans la monnaie du scénario. Par opposition, c’est une perte d’autant, quel que soit le signe.',
    },
    source: 'Nothing, unless a scenario says what it is',
  },
  counters: {
    kind: 'text',
    optional: true,
    label: { en: 'Counters', fr: 'Corrige' },
    help: {
      en: 'Id of the content that this one corrects.',
      fr: 'Identifiant du contenu que celui-ci corrige.',
    },
  },
};
