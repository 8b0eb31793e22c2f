import type { ParameterTable } from '../base/parameters.js';
import type { Platform } from './platform.js';

/** The parameter table of what a scenario may change in a platform's preset; all optional there. */
export const platformParameters: ParameterTable<Omit<Platform, 'fit'>> = {
  visibility: {
    kind: 'number',
    range: [0, 1],
    optional: true,
    label: { en: 'Visibility', fr: 'Visibilité' },
    help: {
      en: 'Probability that a member of a group sees a post there.',
      fr: 'Probabilité qu’un membre d’un groupe y voie une publication.',
    },
  },
  delay: {
    kind: 'duration',
    range: [0, 87_600],
    words: ['none'],
    optional: true,
    label: { en: 'Reading delay', fr: 'Délai de lecture' },
    help: {
      en: 'Median of the time from post to reading; none: read at once.',
      fr: 'Médiane du temps entre publication et lecture ; none : lecture immédiate.',
    },
  },
  delayLaw: {
    kind: 'choice',
    values: ['log-normal', 'exponential'],
    optional: true,
    label: { en: 'Law of the reading delay', fr: 'Loi du délai de lecture' },
    help: {
      en: 'log-normal unless said otherwise; exponential: readers look at a constant rate, as in the model of Bass.',
      fr: 'log-normal sauf mention contraire ; exponential : on regarde à un rythme constant, comme dans le modèle de Bass.',
    },
  },
  delaySigma: {
    kind: 'number',
    range: [0, 10],
    optional: true,
    label: { en: 'Spread of the reading delay', fr: 'Dispersion du délai de lecture' },
    help: {
      en: 'Sigma of the log-normal law of the reading delay; 0: the same for all posts and readers.',
      fr: 'Sigma de la loi log-normale du délai de lecture ; 0 : le même pour tous.',
    },
  },
  postLifetime: {
    kind: 'duration',
    range: [0, 876_000],
    words: ['none'],
    optional: true,
    label: { en: 'Lifetime of posts', fr: 'Durée de vie des publications' },
    help: {
      en: 'Nobody reads a post older than this; none: posts do not age out.',
      fr: 'Personne ne lit une publication plus ancienne ; none : pas de limite.',
    },
  },
};
