import type { ParameterTable } from '../../base/parameters.js';
import type { MemberValue } from '../../engine/memberValues.js';

/** Parameters of the rumour with fact-checkers. */
export interface FactCheckingParameters {
  /** Probability in a step that an ignorant member with contacts who believe or check takes a side. Default 0.5. */
  readonly spreadingProbability?: MemberValue;
  /** How much more a believer weighs than a fact-checker in the eyes of the ignorant: 0 alike, 1 believers alone. Default 0.3. */
  readonly credibility?: MemberValue;
  /** Probability in a step that a believer checks, and finds that it is not true. Default 0.05. */
  readonly verifyingProbability?: MemberValue;
  /** Probability in a step that a believer or fact-checker forgets. Default 0.1. */
  readonly forgettingProbability?: MemberValue;
}

/** The parameters as a table. */
export const factCheckingParameters: ParameterTable<FactCheckingParameters> = {
  spreadingProbability: {
    kind: 'member-value',
    default: 0.5,
    range: [0, 1],
    label: { en: 'Spreading probability', fr: 'Probabilité de propagation' },
    help: {
      en: 'Probability in a step that an ignorant member takes a side, if any of his contacts has one.',
      fr: 'Probabilité qu’un ignorant prenne parti au cours d’un pas, si l’un de ses contacts a pris parti.',
    },
    source: 'an example of the authors’ published program',
  },
  credibility: {
    kind: 'member-value',
    default: 0.3,
    range: [0, 1],
    label: { en: 'Credibility', fr: 'Crédibilité' },
    help: {
      en: 'A believer weighs 1 + credibility and a fact-checker 1 - credibility in the eyes of the ignorant.',
      fr: 'Aux yeux d’un ignorant, un croyant pèse 1 + crédibilité et un vérificateur 1 - crédibilité.',
    },
    source: 'a guess',
  },
  verifyingProbability: {
    kind: 'member-value',
    default: 0.05,
    range: [0, 1],
    label: { en: 'Verifying probability', fr: 'Probabilité de vérification' },
    help: {
      en: 'Probability in a step that a believer who has not forgotten checks, and becomes a fact-checker.',
      fr: 'Probabilité qu’un croyant qui n’a pas oublié vérifie au cours d’un pas et devienne vérificateur.',
    },
    source: 'a guess',
  },
  forgettingProbability: {
    kind: 'member-value',
    default: 0.1,
    range: [0, 1],
    label: { en: 'Forgetting probability', fr: 'Probabilité d’oubli' },
    help: {
      en: 'Probability in a step that a believer or a fact-checker becomes ignorant again.',
      fr: 'Probabilité qu’un croyant ou un vérificateur redevienne ignorant au cours d’un pas.',
    },
    source: 'an example of the authors’ published program',
  },
};
