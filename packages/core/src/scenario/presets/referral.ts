import type { Preset } from './preset.js';

/**
 * Customers invite friends in person, by WhatsApp and by e-mail. Referred customers are worth at least 16 % more than others
 * (Schmitt, Skiera & Van den Bulte 2011, some 10,000 customers of a bank). Recommendations work, but on average not far:
 * their cascades are short (Leskovec, Adamic & Huberman 2007), as here. Guesses:
 *
 * - a usual customer is worth 100 EUR, a referred one then 116; the reward for the referral, 20 EUR, is taken off: 96 EUR;
 * - customers are the 5 % with an attitude above 0.6; 150 of them answer a mailing that costs 1 EUR each. The line
 *   `others` of the segments leaves out those who were customers before;
 * - circles have the size given for WhatsApp in docs/platforms.md.
 */
export const referral: Preset = {
  name: 'referral',
  title: { en: 'Customers invite friends', fr: 'Les clients invitent leurs amis' },
  description: {
    en: '150 satisfied customers invite friends, family and colleagues in person, by WhatsApp and by e-mail, for a reward of 20 EUR: few pass the invitation on again, but what comes of it pays well.',
    fr: '150 clients satisfaits invitent amis, famille et collègues de vive voix, par WhatsApp et par courriel, contre une prime de 20 EUR : peu de ceux-ci transmettent l’invitation à leur tour, mais ce qui en résulte rapporte.',
  },
  scenario: {
    format: 'grapevine-scenario/1',
    name: 'A referral scheme',
    rngSeed: 'referral',
    horizon: '28d',
    population: {
      generate: {
        kind: 'everyday-life',
        members: 10_000,
        interestSize: { logNormal: { median: 8, sigma: 0.8 } },
        platforms: ['face-to-face', 'whatsapp', 'email'],
      },
    },
    model: {
      kind: 'pass-on',
      transfer: 0.3,
      reinforcement: 0.3,
      attention: { logNormal: { median: 8, sigma: 0.7 } },
      dayRhythm: 'waking',
    },
    segments: { customers: { where: { attitude: '> 0.6' } } },
    contents: [
      {
        id: 'invitation',
        usefulness: 0.5,
        importance: 0.2,
        coolness: 0.3,
        valence: 0.5,
        credibility: 0.6,
        format: 'text',
        noveltyHalfLife: '14d',
        conversionRate: 0.06,
        conversionValue: 96,
      },
    ],
    timeline: [
      {
        at: '0h',
        post: 'invitation',
        by: { kind: 'segment', segment: 'customers', count: 150 },
        cost: { amount: 150, currency: 'EUR' },
      },
    ],
    runs: 200,
  },
};
