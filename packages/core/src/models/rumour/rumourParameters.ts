import type { ParameterTable } from '../../base/parameters.js';
import type { MemberValue } from '../../engine/memberValues.js';

/** Parameters of the rumours of Maki and Thompson, and of Daley and Kendall. */
export interface RumourParameters {
  /** Contacts that a spreader makes in a unit of time, on average. Default 1. */
  readonly contactRate?: MemberValue;
  /** Probability that a member who is told becomes a spreader. Default 1. */
  readonly spreadingProbability?: MemberValue;
  /** Probability that a useless meeting counts for a spreader. Default 1. */
  readonly stiflingProbability?: MemberValue;
  /** Useless meetings that count, after which a spreader becomes a stifler. Default 1. */
  readonly stiflingAfter?: number;
  /** Rate at which spreaders become stiflers by themselves, in a unit of time. Default 0. */
  readonly forgettingRate?: MemberValue;
}

/** Largest rate in a unit of time. */
export const MOST_RATE = 100;
/** Most useless meetings that may be asked for. */
const MOST_MEETINGS = 255;

/** The parameters that both models have. */
export const rumourParameters: ParameterTable<RumourParameters> = {
  contactRate: {
    kind: 'member-value',
    default: 1,
    range: [0, MOST_RATE],
    label: { en: 'Contact rate', fr: 'Fréquence des contacts' },
    help: {
      en: 'Contacts that a spreader makes in a unit of time on average, each with one of all his contacts by lot.',
      fr: 'Contacts qu’un propagateur noue en moyenne par unité de temps, chacun avec une de ses connaissances tirée au sort.',
    },
    unit: '1 / step',
  },
  spreadingProbability: {
    kind: 'member-value',
    default: 1,
    range: [0, 1],
    label: { en: 'Spreading probability', fr: 'Probabilité de propagation' },
    help: {
      en: 'Probability that an ignorant member who is told becomes a spreader; otherwise he stays ignorant.',
      fr: 'Probabilité qu’un ignorant à qui l’on raconte la rumeur se mette à la propager ; sinon, il reste ignorant.',
    },
  },
  stiflingProbability: {
    kind: 'member-value',
    default: 1,
    range: [0, 1],
    label: { en: 'Stifling probability', fr: 'Probabilité d’étouffement' },
    help: {
      en: 'Probability that meeting somebody who knows already counts for a spreader as useless.',
      fr: 'Probabilité que la rencontre de quelqu’un déjà au courant compte comme inutile pour un propagateur.',
    },
  },
  stiflingAfter: {
    kind: 'number',
    default: 1,
    range: [1, MOST_MEETINGS],
    whole: true,
    label: { en: 'Useless meetings before stifling', fr: 'Rencontres inutiles avant de se taire' },
    help: {
      en: 'A spreader becomes a stifler at this many useless meetings.',
      fr: 'Un propagateur se tait après ce nombre de rencontres inutiles.',
    },
    unit: 'meetings',
  },
  forgettingRate: {
    kind: 'member-value',
    default: 0,
    range: [0, MOST_RATE],
    label: { en: 'Forgetting rate', fr: 'Taux d’oubli' },
    help: {
      en: 'Rate at which a spreader becomes a stifler by himself: 1 / this is how long he would spread on average.',
      fr: 'Taux auquel un propagateur se tait de lui-même : son inverse est la durée moyenne pendant laquelle il propagerait.',
    },
    unit: '1 / step',
  },
};
