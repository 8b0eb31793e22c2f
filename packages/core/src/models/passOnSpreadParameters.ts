import type { ParameterSpec } from '../base/parameters.js';

/** The parameters of `pass-on` that say how content is seen, read and passed on. */
export const passOnSpreadParameters = {
  appeal: {
    kind: 'number',
    range: [0, 1],
    optional: true,
    label: { en: 'Fixed appeal', fr: 'Attrait fixe' },
    help: {
      en: 'Probability that a reader passes content on, the same for everybody; without it, the appeal of each content to each member decides.',
      fr: 'Probabilité qu’un lecteur transmette un contenu, la même pour tous ; sans elle, c’est l’attrait de chaque contenu pour chaque membre qui décide.',
    },
  },
  transfer: {
    kind: 'number',
    range: [0, 1],
    default: 0.3,
    label: { en: 'Transfer to other groups', fr: 'Passage aux autres groupes' },
    help: {
      en: 'Probability that a member who passes content on posts it in one of his other groups, for each of them, times the fit of its format there.',
      fr: 'Probabilité qu’un membre qui transmet un contenu le publie dans un autre de ses groupes, pour chacun d’eux, multipliée par l’adéquation du format à la plateforme.',
    },
    source: 'A guess',
  },
  visibility: {
    kind: 'number',
    range: [0, 1],
    optional: true,
    label: { en: 'Fixed visibility', fr: 'Visibilité fixe' },
    help: {
      en: 'Probability that a member of a group sees a post there, on every platform to which the scenario gives none of its own.',
      fr: 'Probabilité qu’un membre d’un groupe y voie une publication, sur chaque plateforme à laquelle le scénario n’en donne pas.',
    },
  },
  lookRate: {
    kind: 'number',
    range: [0, 10_000],
    optional: true,
    label: { en: 'Look rate', fr: 'Fréquence de consultation' },
    help: {
      en: 'Draws a visibility for each post: it stays for an exponential time, in whose mean a reader looks this often. Not together with visibility.',
      fr: 'Tire une visibilité pour chaque publication : elle reste un temps exponentiel, pendant la moyenne duquel un lecteur regarde ce nombre de fois. Pas avec visibility.',
    },
    unit: 'looks',
  },
  sameGroup: {
    kind: 'boolean',
    default: false,
    label: { en: 'Post in the same group', fr: 'Publier dans le même groupe' },
    help: {
      en: 'Whether a member also posts in the group where he saw the content.',
      fr: 'Si un membre publie aussi dans le groupe où il a vu le contenu.',
    },
    source: 'A guess: that group has just been shown it',
  },
  delay: {
    kind: 'duration',
    range: [0, 87_600],
    words: ['none'],
    optional: true,
    label: { en: 'Fixed reading delay', fr: 'Délai de lecture fixe' },
    help: {
      en: 'Time from post to reading, the same on every platform to which the scenario gives none of its own; none: read at once. Posts then do not age out.',
      fr: 'Temps entre publication et lecture, le même sur chaque plateforme à laquelle le scénario n’en donne pas ; none : lecture immédiate. Les publications n’expirent alors pas.',
    },
  },
  noveltyHalfLife: {
    kind: 'duration',
    range: [1 / 3600, 87_600],
    words: ['none'],
    optional: true,
    label: { en: 'Half-life of novelty', fr: 'Demi-vie de la nouveauté' },
    help: {
      en: 'Time in which the appeal of every content falls to half, instead of each content’s own; none: it does not fall.',
      fr: 'Temps au bout duquel l’attrait de tout contenu tombe de moitié, au lieu de la valeur de chacun ; none : il ne baisse pas.',
    },
  },
  attention: {
    kind: 'trait-law',
    range: [0.1, 100_000],
    words: ['unlimited'],
    default: 'unlimited',
    label: { en: 'Attention', fr: 'Attention' },
    help: {
      en: 'Exposures that a member reads in a day; what arrives beyond is lost.',
      fr: 'Nombre d’expositions qu’un membre lit par jour ; ce qui arrive en plus est perdu.',
    },
    unit: 'exposures a day',
    source: 'Unlimited, so that contents do not influence each other unless a scenario asks for it',
  },
  feed: {
    kind: 'choice',
    values: ['latest', 'appealing', 'random'],
    default: 'latest',
    label: { en: 'Feed', fr: 'Fil' },
    help: {
      en: 'What a member with limited attention reads first: the latest posts, the most appealing ones, or any.',
      fr: 'Ce que lit d’abord un membre dont l’attention est limitée : les publications les plus récentes, les plus attrayantes, ou au hasard.',
    },
    source: 'Feeds were in order of time until platforms ranked them',
  },
  reinforcement: {
    kind: 'number',
    range: [0, 10],
    default: 0,
    label: { en: 'Reinforcement', fr: 'Renforcement' },
    help: {
      en: 'How much each further group that shows a member the content adds to its appeal, as a share of it.',
      fr: 'Ce que chaque groupe supplémentaire qui montre le contenu à un membre ajoute à son attrait, en part de celui-ci.',
    },
    source:
      '0 is the memoryless case; 0.3 is a fair guess where separate circles count, as Ugander, Backstrom, Marlow & Kleinberg 2012 found',
  },
  temperature: {
    kind: 'number',
    range: [0.001, 10],
    default: 0.1,
    label: { en: 'Temperature of the decision', fr: 'Température de la décision' },
    help: {
      en: 'How gradually the probability to pass on rises where the appeal crosses a member’s threshold; small: like a step.',
      fr: 'Douceur avec laquelle la probabilité de transmettre monte quand l’attrait franchit le seuil d’un membre ; petite : comme une marche.',
    },
    source: 'A guess: about a tenth of the range of the appeal',
  },
  dayRhythm: {
    kind: 'choice',
    values: ['flat', 'waking'],
    default: 'flat',
    label: { en: 'Rhythm of the day', fr: 'Rythme de la journée' },
    help: {
      en: 'flat: every hour is alike; waking: members read less at night and most in the evening.',
      fr: 'flat : toutes les heures se valent ; waking : les membres lisent moins la nuit et surtout le soir.',
    },
    source: 'Flat, so that times are easy to check by hand',
  },
  startHour: {
    kind: 'number',
    range: [0, 24],
    default: 9,
    label: { en: 'Hour of day at the start', fr: 'Heure au début' },
    help: {
      en: 'The hour of day at 0h, for the rhythm of the day.',
      fr: 'L’heure du jour à 0h, pour le rythme de la journée.',
    },
    unit: 'hours',
    source: 'A guess: campaigns start in the morning',
  },
  tiePlatform: {
    kind: 'text',
    optional: true,
    label: { en: 'Platform of the ties', fr: 'Plateforme des liens' },
    help: {
      en: 'Name of the platform on which ties carry content. Default: the first platform of the population.',
      fr: 'Nom de la plateforme sur laquelle les liens portent les contenus. Par défaut : la première de la population.',
    },
  },
} as const satisfies Record<string, ParameterSpec>;
