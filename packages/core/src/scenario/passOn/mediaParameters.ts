import type { ParameterTable } from '../../base/parameters.js';
import { BROADCAST_CHANNELS } from '../../content/broadcastChannels.js';
import type { Broadcast, GroupKind, Poll } from '../passOnScenario.js';
import { LONGEST_HOURS } from './timelineParameters.js';

/** The parameter table of a `broadcast` entry, beside `cost` and `target`. */
export const broadcastParameters: ParameterTable<Omit<Broadcast, 'cost' | 'target'>> = {
  content: {
    kind: 'text',
    label: { en: 'Content', fr: 'Contenu' },
    help: { en: 'Id of the content that is broadcast.', fr: 'Identifiant du contenu diffusé.' },
  },
  channel: {
    kind: 'choice',
    values: BROADCAST_CHANNELS.map(({ name }) => name),
    label: { en: 'Channel', fr: 'Canal' },
  },
  from: {
    kind: 'duration',
    range: [0, LONGEST_HOURS],
    default: '0h',
    label: { en: 'From', fr: 'De' },
    help: { en: 'When the flight begins.', fr: 'Début de la vague.' },
    source: 'With the simulation',
  },
  to: {
    kind: 'duration',
    range: [0, LONGEST_HOURS],
    optional: true,
    label: { en: 'To', fr: 'À' },
    help: {
      en: 'When the flight ends. Default: with the simulation.',
      fr: 'Fin de la vague. Par défaut : celle de la simulation.',
    },
  },
  reach: {
    kind: 'number',
    range: [0, 1],
    label: { en: 'Reach', fr: 'Couverture' },
    help: {
      en: 'Share of the targeted members who meet it at least once.',
      fr: 'Part des membres visés qui la rencontrent au moins une fois.',
    },
  },
  frequency: {
    kind: 'number',
    range: [1, 1000],
    default: 1,
    label: { en: 'Frequency', fr: 'Répétition' },
    help: {
      en: 'Mean number of contacts of those who meet it.',
      fr: 'Nombre moyen de contacts de ceux qui la rencontrent.',
    },
    source: 'The least that a flight can have',
  },
  trust: {
    kind: 'number',
    range: [0, 10],
    optional: true,
    label: { en: 'Trust', fr: 'Confiance' },
    help: {
      en: 'Trust in what the channel shows, where that in another member is 1. Default: the channel’s.',
      fr: 'Confiance dans ce que montre le canal, celle dans un autre membre étant 1. Par défaut : celle du canal.',
    },
  },
};

/** The parameter table of a `polls` entry. */
export const pollParameters: ParameterTable<Poll> = {
  at: {
    kind: 'duration',
    range: [0, LONGEST_HOURS],
    optional: true,
    label: { en: 'At', fr: 'À' },
    help: {
      en: 'When members are asked. Default: after every, or at the end.',
      fr: 'Moment du sondage. Par défaut : après every, ou à la fin.',
    },
  },
  every: {
    kind: 'duration',
    range: [1 / 60, LONGEST_HOURS],
    optional: true,
    label: { en: 'Every', fr: 'Tous les' },
    help: {
      en: 'After how long members are asked again.',
      fr: 'Intervalle après lequel le sondage est répété.',
    },
  },
  sample: {
    kind: 'number',
    range: [1, 0x3fffffff],
    whole: true,
    default: 400,
    label: { en: 'Sample', fr: 'Échantillon' },
    help: {
      en: 'How many members are asked; everybody where there are fewer.',
      fr: 'Nombre de membres interrogés ; tous s’il y en a moins.',
    },
    unit: 'members',
    source: 'Half a 95 % interval of a share is then at most 5 points wide if all answer',
  },
  response: {
    kind: 'number',
    range: [0, 1],
    default: 0.4,
    label: { en: 'Response', fr: 'Taux de réponse' },
    help: {
      en: 'Probability that a member answers who is indifferent to the brand.',
      fr: 'Probabilité qu’un membre indifférent à la marque réponde.',
    },
    source: 'A guess',
  },
  responseBias: {
    kind: 'number',
    range: [-1, 1],
    default: 0,
    label: { en: 'Response bias', fr: 'Biais de réponse' },
    help: {
      en: 'How much likelier members in favour of the brand are to answer; below 0, those against it.',
      fr: 'De combien les membres favorables à la marque répondent plus volontiers ; en dessous de 0, les défavorables.',
    },
    source: 'None, so that a poll errs by chance only unless a scenario asks for it',
  },
};

/** The parameter table of a kind of groups. */
export const groupKindParameters: ParameterTable<GroupKind> = {
  groups: {
    kind: 'names',
    label: { en: 'Groups', fr: 'Groupes' },
    help: {
      en: 'Patterns of group names; * stands for any text. A group that fits several kinds is of the first.',
      fr: 'Motifs de noms de groupes ; * remplace n’importe quel texte. Un groupe qui répond à plusieurs est du premier.',
    },
  },
  cohesion: {
    kind: 'number',
    range: [0, 1],
    default: 1,
    label: { en: 'Cohesion', fr: 'Cohésion' },
    help: {
      en: 'How much of the platform’s visibility posts have in these groups.',
      fr: 'Part de la visibilité de la plateforme qu’ont les publications dans ces groupes.',
    },
    source: 'A guess: the platform’s whole visibility',
  },
};
