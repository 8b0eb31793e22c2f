import type { Preset } from './preset.js';

/**
 * A new pair of running shoes in a town of 10,000: television and paid posts, the brand's own accounts, and forty fans who
 * try them on and review them. Visibilities, delays, trust and the costs of a thousand contacts (30 EUR on television, 8 EUR
 * for paid posts) are those of docs/platforms.md; all amounts are for these 10,000 people. Guesses:
 *
 * - the flight on television reaches 45 % three times, the paid posts half of those who care for sport three times;
 * - a review costs 8 EUR, for a pair on loan; a pair sold has a margin of 60 EUR;
 * - the same attitude makes twelve times as many readers of a review act as viewers of a spot, who have nothing at hand to
 *   click on: about one viewer in a thousand buys within the two weeks, and one reader of a review in seventy;
 * - a spot convinces a fifth of its viewers (credibility 0.3, times the trust in advertising), a review four of five readers.
 *
 * What is seen most is thus not worth most: contacts cost, advertising is trusted less, and a spot leaves nothing to do at
 * once. Referrals have about 2.5 times the long-run elasticity of advertising (Trusov, Bucklin & Pauwels 2009).
 */
export const productLaunch: Preset = {
  name: 'product-launch',
  title: {
    en: 'A product launch with television and word of mouth',
    fr: 'Un lancement avec télévision et bouche-à-oreille',
  },
  description: {
    en: 'Running shoes come to a town of 10,000: a cool spot on television and paid posts, and a sober review by forty fans. The spot is seen over thirty times as often, the review sells more and earns its cost.',
    fr: 'Des chaussures de course arrivent dans une ville de 10 000 personnes : un spot cool à la télévision et en publications payantes, et l’essai sobre de quarante passionnés. Le spot est vu plus de trente fois plus souvent, l’essai vend davantage et rembourse ce qu’il coûte.',
  },
  scenario: {
    format: 'grapevine-scenario/1',
    name: 'A product launch with television and word of mouth',
    rngSeed: 'launch-2026',
    horizon: '14d',
    population: {
      generate: {
        kind: 'everyday-life',
        members: 10_000,
        interestsPerMember: { logNormal: { median: 2, sigma: 1 } },
        interestSize: { powerLaw: { exponent: 1.8, min: 10, max: 500 } },
        platforms: ['face-to-face', 'whatsapp', 'email', 'facebook', 'instagram'],
      },
    },
    model: {
      kind: 'pass-on',
      transfer: 0.45,
      reinforcement: 0.3,
      attention: { logNormal: { median: 8, sigma: 0.7 } },
      ambassadorScope: 'brand',
      dayRhythm: 'waking',
    },
    segments: {
      sporty: { where: { 'topic.sport': '> 0.6' } },
      colleagues: { groups: ['work-*'] },
      fans: { where: { 'topic.sport': '> 0.6', attitude: '> 0.5' } },
    },
    contents: [
      {
        id: 'spot',
        usefulness: 0.15,
        importance: 0.1,
        coolness: 0.6,
        valence: 0.7,
        credibility: 0.3,
        format: 'video',
        speaker: 'advertisement',
        noveltyHalfLife: '4d',
        conversionRate: 0.005,
        conversionValue: 60,
      },
      {
        id: 'review',
        usefulness: 0.75,
        importance: 0.5,
        coolness: 0.4,
        valence: 0.7,
        credibility: 0.8,
        topics: ['sport'],
        format: 'discussion',
        speaker: 'peer',
        noveltyHalfLife: '7d',
        conversionRate: 0.06,
        conversionValue: 60,
      },
    ],
    broadcast: [
      {
        content: 'spot',
        channel: 'television',
        from: '0h',
        to: '5d',
        reach: 0.45,
        frequency: 3,
        cost: { amount: 405, currency: 'EUR' },
      },
      {
        content: 'spot',
        channel: 'paid-social',
        from: '2d',
        to: '9d',
        reach: 0.5,
        frequency: 3,
        target: { segments: ['sporty'], platforms: ['facebook', 'instagram'] },
        cost: { amount: 40, currency: 'EUR' },
      },
    ],
    timeline: [
      {
        at: '0h',
        every: '3d',
        times: 4,
        post: 'spot',
        by: { kind: 'brand', platforms: ['facebook', 'instagram'], followers: 0.06 },
        cost: { amount: 15, currency: 'EUR' },
      },
      {
        at: '1d',
        post: 'review',
        by: { kind: 'segment', segment: 'fans', count: 40 },
        cost: { amount: 320, currency: 'EUR' },
      },
    ],
    polls: [{ every: '3.5d', sample: 400, response: 0.4, responseBias: 0.3 }],
    counterfactuals: ['broadcast', 'ambassadors'],
    runs: 100,
  },
};
