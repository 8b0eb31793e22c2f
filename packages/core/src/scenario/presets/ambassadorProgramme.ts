import type { Preset } from './preset.js';

/**
 * A brand asks those who like it to tell of it. Visibilities, delays and trust in ambassadors are those of
 * docs/platforms.md. Guesses:
 *
 * - of the 9 % whose attitude is above 0.5, fifty agree to each of two parts, a story and a tip, and post it again each
 *   week for four weeks; a round costs 75 EUR, 1.50 EUR a head, for what they are sent;
 * - who is convinced and thinks well enough of the brand (0.6) becomes an ambassador too, whatever content did it
 *   (`ambassadorScope: brand`), and passes on more easily: the counterfactual without them says what they add;
 * - about one reader in a hundred subscribes, for a margin of 40 EUR.
 */
export const ambassadorProgramme: Preset = {
  name: 'ambassador-programme',
  title: { en: 'An ambassador programme', fr: 'Un programme d’ambassadeurs' },
  description: {
    en: 'A brand briefs fifty people who like it to post a story and fifty to post a tip, every week for a month: some of those whom they convince become ambassadors themselves, and carry it further.',
    fr: 'Une marque demande à cinquante personnes qui l’apprécient de publier une histoire, et à cinquante un conseil, chaque semaine pendant un mois : une partie de ceux qu’elles convainquent deviennent ambassadeurs à leur tour et portent le message plus loin.',
  },
  scenario: {
    format: 'grapevine-scenario/1',
    name: 'An ambassador programme',
    rngSeed: 'ambassadors',
    horizon: '28d',
    population: {
      generate: {
        kind: 'everyday-life',
        members: 10_000,
        platforms: ['face-to-face', 'whatsapp', 'email', 'facebook', 'instagram'],
      },
    },
    model: {
      kind: 'pass-on',
      transfer: 0.4,
      reinforcement: 0.3,
      attention: { logNormal: { median: 8, sigma: 0.7 } },
      ambassadorScope: 'brand',
      dayRhythm: 'waking',
    },
    segments: { favourable: { where: { attitude: '> 0.5' } } },
    contents: [
      {
        id: 'story',
        usefulness: 0.3,
        importance: 0.3,
        coolness: 0.55,
        valence: 0.7,
        credibility: 0.6,
        format: 'photo',
        speaker: 'ambassador',
        noveltyHalfLife: '5d',
        conversionRate: 0.03,
        conversionValue: 40,
      },
      {
        id: 'tip',
        usefulness: 0.8,
        importance: 0.3,
        coolness: 0.3,
        valence: 0.6,
        credibility: 0.7,
        format: 'discussion',
        speaker: 'ambassador',
        noveltyHalfLife: '10d',
        conversionRate: 0.05,
        conversionValue: 40,
      },
    ],
    timeline: [
      {
        at: '0h',
        every: '7d',
        times: 4,
        post: 'story',
        by: { kind: 'segment', segment: 'favourable', count: 50 },
        cost: { amount: 75, currency: 'EUR' },
      },
      {
        at: '3d',
        every: '7d',
        times: 4,
        post: 'tip',
        by: { kind: 'segment', segment: 'favourable', count: 50 },
        cost: { amount: 75, currency: 'EUR' },
      },
    ],
    counterfactuals: ['ambassadors'],
    runs: 200,
  },
};
