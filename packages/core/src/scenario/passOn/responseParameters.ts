import type { ParameterTable } from '../../base/parameters.js';
import { BROADCAST_CHANNELS } from '../../content/broadcastChannels.js';
import { BRIEFED } from '../../engine/crisisSetup.js';
import {
  type Brief,
  type Preparation,
  RESPONSE_STRATEGIES,
  type ResponseChannel,
  type ResponseWave,
} from '../crisis.js';
import { LONGEST_HOURS } from './timelineParameters.js';

/** What an answer on a broadcast channel, and a briefing, have where the scenario does not say: guesses. */
export const USUAL_ANSWER = { reach: 0.3, frequency: 2, lasts: '24h', briefedBefore: '1h' } as const;
/** The channels of an answer: the brand's own account, writing to members, or a broadcast channel. */
export const RESPONSE_CHANNELS: readonly ResponseChannel[] = [
  'account',
  'direct',
  ...(BROADCAST_CHANNELS.map(({ name }) => name) as ResponseChannel[]),
];

/** The parameter table of a `crisis.response` entry, beside `brief` and `cost`. */
export const responseParameters: ParameterTable<Omit<ResponseWave, 'brief' | 'cost'>> = {
  delay: {
    kind: 'duration',
    range: [0, LONGEST_HOURS],
    optional: true,
    label: { en: 'Delay', fr: 'Délai' },
    help: {
      en: 'Time between detection and the answer. Either this or at.',
      fr: 'Temps entre la détection et la réponse. Soit cette clé, soit at.',
    },
  },
  at: {
    kind: 'duration',
    range: [0, LONGEST_HOURS],
    optional: true,
    label: { en: 'At', fr: 'À' },
    help: {
      en: 'Fixed time from the start, whatever is detected: also before the incident, to tell of it first.',
      fr: 'Moment fixe depuis le début, quoi qu’on détecte : même avant l’incident, pour en parler le premier.',
    },
  },
  strategy: {
    kind: 'choice',
    values: RESPONSE_STRATEGIES,
    label: { en: 'Strategy', fr: 'Stratégie' },
    help: { en: 'What the company does.', fr: 'Ce que fait l’entreprise.' },
  },
  content: {
    kind: 'text',
    optional: true,
    label: { en: 'Content', fr: 'Contenu' },
    help: {
      en: 'Id of the content that it posts, which counters the incident; take-down needs none, silence has none.',
      fr: 'Identifiant du contenu publié, qui corrige l’incident ; take-down s’en passe, silence n’en a pas.',
    },
  },
  channel: {
    kind: 'choice',
    values: RESPONSE_CHANNELS,
    default: 'account',
    label: { en: 'Channel', fr: 'Canal' },
    help: {
      en: 'account: the brand’s own; direct: those who have passed the incident on are written to; otherwise a broadcast channel.',
      fr: 'account : le compte de la marque ; direct : on écrit à ceux qui ont transmis l’incident ; sinon un canal de diffusion.',
    },
    source: 'What every brand has',
  },
  platforms: {
    kind: 'names',
    optional: true,
    label: { en: 'Platforms', fr: 'Plateformes' },
    help: {
      en: 'Of the account, of what is written to members, or of what is taken down. Default: all of the population.',
      fr: 'Celles du compte, des messages aux membres ou de ce qui est retiré. Par défaut : toutes celles de la population.',
    },
  },
  followers: {
    kind: 'number',
    range: [0, 1],
    optional: true,
    label: { en: 'Followers', fr: 'Abonnés' },
    help: {
      en: 'Account: share of the members who follow it. Default: as of a post of the brand.',
      fr: 'Compte : part des membres qui y sont abonnés. Par défaut : comme pour une publication de la marque.',
    },
  },
  reach: {
    kind: 'number',
    range: [0, 1],
    optional: true,
    label: { en: 'Reach', fr: 'Couverture' },
    help: {
      en: `Broadcast channel: share of the members who meet it at least once. Default: ${USUAL_ANSWER.reach}, a guess.`,
      fr: `Canal de diffusion : part des membres qui la rencontrent au moins une fois. Par défaut : ${USUAL_ANSWER.reach}, une estimation.`,
    },
  },
  frequency: {
    kind: 'number',
    range: [1, 1000],
    optional: true,
    label: { en: 'Frequency', fr: 'Répétition' },
    help: {
      en: `Broadcast channel: mean number of contacts of those who meet it. Default: ${USUAL_ANSWER.frequency}, a guess.`,
      fr: `Canal de diffusion : nombre moyen de contacts de ceux qui la rencontrent. Par défaut : ${USUAL_ANSWER.frequency}, une estimation.`,
    },
  },
  lasts: {
    kind: 'duration',
    range: [1 / 60, LONGEST_HOURS],
    optional: true,
    label: { en: 'Lasts', fr: 'Durée' },
    help: {
      en: `Broadcast channel: how long it is shown. Default: ${USUAL_ANSWER.lasts}, a guess.`,
      fr: `Canal de diffusion : combien de temps elle passe. Par défaut : ${USUAL_ANSWER.lasts}, une estimation.`,
    },
  },
  trust: {
    kind: 'number',
    range: [0, 10],
    optional: true,
    label: { en: 'Trust', fr: 'Confiance' },
    help: {
      en: 'Trust in the spokesperson, where that in another member is 1. Default: of the content’s speaker, or the channel’s.',
      fr: 'Confiance dans le porte-parole, celle dans un autre membre étant 1. Par défaut : celle de la voix du contenu, ou du canal.',
    },
  },
};

/** The parameter table of `brief`. */
export const briefParameters: ParameterTable<Brief> = {
  who: {
    kind: 'choice',
    values: BRIEFED,
    default: 'ambassadors',
    label: { en: 'Who', fr: 'Qui' },
    help: {
      en: 'Which members are told first: of the company’s ambassadors, of journalists, of those exposed or at risk, and so on.',
      fr: 'Quels membres sont informés d’abord : ambassadeurs, journalistes, membres exposés ou menacés, etc.',
    },
    source: 'Those who speak for the brand already',
  },
  count: {
    kind: 'number',
    range: [1, 0x3fffffff],
    whole: true,
    unit: 'members',
    label: { en: 'Number', fr: 'Nombre' },
    help: { en: 'How many of them.', fr: 'Combien d’entre eux.' },
  },
  before: {
    kind: 'duration',
    range: [0, LONGEST_HOURS],
    default: USUAL_ANSWER.briefedBefore,
    label: { en: 'Before', fr: 'Avance' },
    help: {
      en: 'How long before the answer in public; not before detection.',
      fr: 'Combien de temps avant la réponse publique ; pas avant la détection.',
    },
    source: 'A guess',
  },
};

const READY = {
  kind: 'boolean',
  default: true,
  source: 'Ready, so that only what a scenario takes away costs time',
} as const;

/** The parameter table of `crisis.prepared`. */
export const preparationParameters: ParameterTable<Preparation> = {
  darkSite: {
    ...READY,
    label: { en: 'Dark site', fr: 'Site prêt à l’emploi' },
    help: {
      en: 'A page that only needs switching on; without it each answer comes later by pageTakes.',
      fr: 'Une page qu’il suffit de mettre en ligne ; sans elle, chaque réponse est retardée de pageTakes.',
    },
  },
  pageTakes: {
    kind: 'duration',
    range: [0, LONGEST_HOURS],
    default: '4h',
    label: { en: 'Page takes', fr: 'Délai de la page' },
    help: { en: 'How long it takes to make a page.', fr: 'Temps qu’il faut pour faire une page.' },
    source: 'A guess: half a working day',
  },
  trainedTeam: {
    ...READY,
    label: { en: 'Trained team', fr: 'Équipe formée' },
    help: {
      en: 'People who know what to do; without them each answer comes later by decisionTakes.',
      fr: 'Des personnes qui savent quoi faire ; sans elles, chaque réponse est retardée de decisionTakes.',
    },
  },
  decisionTakes: {
    kind: 'duration',
    range: [0, LONGEST_HOURS],
    default: '8h',
    label: { en: 'Decision takes', fr: 'Délai de décision' },
    help: {
      en: 'How long it takes to find out who decides, and what.',
      fr: 'Temps qu’il faut pour trouver qui décide, et quoi.',
    },
    source: 'A guess: a working day',
  },
  knownAmbassadors: {
    ...READY,
    label: { en: 'Known ambassadors', fr: 'Ambassadeurs connus' },
    help: {
      en: 'Ambassadors known by name; without them they cannot be briefed.',
      fr: 'Des ambassadeurs connus par leur nom ; sinon on ne peut pas les informer d’abord.',
    },
  },
};
