import type { Text } from '../../base/parameters.js';
import { type Figure, guess } from '../../content/figure.js';
import type { ResponseStrategy, StrategyEffect } from '../crisis.js';

/** A row of the table of strategies: what each does, every figure with its source. */
export type StrategyFigures = { readonly label: Text } & {
  readonly [K in keyof StrategyEffect]: Figure;
};

const MODEST =
  'what a company says explains little of its reputation: r = 0.23 where it suits the crisis (Ma & Zhan 2016)';
const NONE = guess(0, 'None: it is not what the strategy does');
const AS_IT_IS = guess(1, 'The content’s own, unchanged');

/** What a strategy does of which nothing else is known: nothing. */
const nothing = {
  credibility: AS_IT_IS,
  repair: NONE,
  inoculation: NONE,
  fuel: AS_IT_IS,
  removal: NONE,
  reposts: NONE,
} as const;

const AGAINST_INTEREST = guess(1.1, 'A guess: who speaks against his own interest is believed a little more');

/**
 * What strategies do where they suit the crisis. No figure is measured: the signs and the order come from the sources,
 * the sizes are kept small, because who is responsible weighs more than what is said (r = -0.54, Ma & Zhan 2016).
 */
export const STRATEGY_FIGURES: Readonly<Record<ResponseStrategy, StrategyFigures>> = {
  silence: { ...nothing, label: { en: 'Say nothing', fr: 'Se taire' } },
  deny: {
    ...nothing,
    label: { en: 'Deny', fr: 'Nier' },
    repair: guess(
      0.5,
      'A guess: as any correction of what is not true; the advice for rumours (Coombs 2007)',
    ),
    inoculation: guess(0.5, 'A guess: as any correction'),
  },
  diminish: {
    ...nothing,
    label: { en: 'Diminish', fr: 'Minimiser' },
    credibility: guess(0.9, 'A guess: it serves the one who says it'),
    repair: guess(0.3, `A guess: ${MODEST}`),
    inoculation: guess(0.3, 'A guess: less than a correction of the facts'),
  },
  explain: {
    ...nothing,
    label: { en: 'Explain', fr: 'Expliquer' },
    repair: guess(0.35, `A guess somewhat above diminish: ${MODEST}`),
    inoculation: guess(0.4, 'A guess: less than a correction, more than playing down'),
    fuel: guess(
      0.95,
      'A guess; explanations calm posts of high arousal best (Herhausen et al. 2019, 472,995 negative posts)',
    ),
  },
  rebuild: {
    ...nothing,
    label: { en: 'Apologise and make good', fr: 'S’excuser et réparer' },
    credibility: AGAINST_INTEREST,
    repair: guess(0.4, `A guess above all that admits less (Coombs 2007), and modest: ${MODEST}`),
    inoculation: guess(0.4, 'A guess: as explain'),
    fuel: guess(0.9, 'A guess; empathy and apology limit how far negative posts get (Herhausen et al. 2019)'),
  },
  'compensate-publicly': {
    ...nothing,
    label: { en: 'Compensate in public', fr: 'Indemniser publiquement' },
    credibility: AGAINST_INTEREST,
    repair: guess(0.45, 'A guess: a little more than words'),
    inoculation: guess(0.4, 'A guess: as an apology'),
    fuel: guess(1.15, 'A guess; compensation offered in public makes posts spread (Herhausen et al. 2019)'),
  },
  'compensate-privately': {
    ...nothing,
    label: { en: 'Compensate in private', fr: 'Indemniser en privé' },
    credibility: AGAINST_INTEREST,
    repair: guess(0.45, 'A guess: as in public, for those who are told'),
    inoculation: guess(0.4, 'A guess: as an apology'),
  },
  'take-down': {
    ...nothing,
    label: { en: 'Have it taken down', fr: 'Faire retirer' },
    fuel: guess(
      1.5,
      'A guess: after a film against a chocolate bar was taken down at 17,000 views, copies had 180,000 in a day (2010)',
    ),
    removal: guess(0.8, 'A guess: most posts on the platform go, some stay'),
    reposts: guess(
      0.2,
      'A guess: some of those who passed it on do so again; in the same case copies came at once',
    ),
  },
  bolster: {
    ...nothing,
    label: { en: 'Recall one’s merits', fr: 'Rappeler ses mérites' },
    repair: guess(0.15, 'A guess: a supplement to other answers, weak alone (Coombs 2007)'),
    inoculation: guess(0.15, 'A guess: a supplement to other answers'),
  },
};

/** Factors on these figures where a strategy does not suit the crisis, and where what is denied is true. */
export const STRATEGY_FACTORS = {
  unsuited: {
    repair: guess(
      0.6,
      'A guess: matching the answer to the crisis helps reputation, but weakly (r = 0.23, Ma & Zhan 2016)',
    ),
  },
  deniedTruth: {
    credibility: guess(0.5, 'A guess: others know better, and say so'),
    fuel: guess(1.1, 'A guess: a lie is one more thing to tell'),
  },
} as const;
