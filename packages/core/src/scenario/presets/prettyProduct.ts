import type { Preset } from './preset.js';

/**
 * A photo that lives for months: half of a pin's engagement comes after three and a half months (Graffius 2018, after
 * WebFX), half of an Instagram post's within 19 hours (Graffius 2018, after Simply Measured). Visibilities and delays are
 * those of docs/platforms.md. Guesses:
 *
 * - interest groups are circles of followers, of the size given there for Pinterest with a lighter tail; shares of followers
 *   who see a post are for such circles, so that their cohesion is 1;
 * - a pretty thing stays pretty: a half-life of half a year;
 * - one reader in a hundred or fewer buys, for a margin of 45 EUR; a post costs 10 EUR to make, among 10,000 people.
 */
export const prettyProduct: Preset = {
  name: 'pretty-product',
  title: { en: 'A pretty product', fr: 'Un joli produit' },
  description: {
    en: 'A shop shows its product on Instagram every month and on Pinterest every quarter, and sixty people pin it: fewer see it on Pinterest, but for the whole year, and each view earns more.',
    fr: 'Une boutique montre son produit chaque mois sur Instagram et chaque trimestre sur Pinterest, et soixante personnes l’épinglent : moins de gens le voient sur Pinterest, mais toute l’année, et chaque vue rapporte davantage.',
  },
  scenario: {
    format: 'grapevine-scenario/1',
    name: 'A pretty product',
    rngSeed: 'pretty',
    horizon: '365d',
    population: {
      generate: {
        kind: 'everyday-life',
        members: 10_000,
        interestsPerMember: { logNormal: { median: 3, sigma: 0.8 } },
        interestSize: { logNormal: { median: 30, sigma: 0.9 } },
        platforms: ['whatsapp', 'email', 'pinterest', 'instagram'],
      },
    },
    model: {
      kind: 'pass-on',
      transfer: 0.5,
      reinforcement: 0.3,
      attention: { logNormal: { median: 8, sigma: 0.7 } },
      dayRhythm: 'waking',
    },
    groupKinds: { followers: { groups: ['interest-*'], cohesion: 1 } },
    contents: [
      {
        id: 'photo',
        usefulness: 0.3,
        importance: 0.05,
        coolness: 0.85,
        valence: 0.7,
        credibility: 0.5,
        topics: ['design'],
        format: 'photo',
        speaker: 'brand',
        noveltyHalfLife: '180d',
        conversionRate: 0.04,
        conversionValue: 45,
      },
    ],
    timeline: [
      {
        at: '0h',
        every: '91d',
        times: 4,
        post: 'photo',
        by: { kind: 'brand', platforms: ['pinterest'], followers: 0.08 },
        cost: { amount: 10, currency: 'EUR' },
      },
      {
        at: '0h',
        every: '30d',
        times: 12,
        post: 'photo',
        by: { kind: 'brand', platforms: ['instagram'], followers: 0.08 },
        cost: { amount: 10, currency: 'EUR' },
      },
      {
        at: '2d',
        post: 'photo',
        by: { kind: 'random', count: 60 },
        target: { platforms: ['pinterest'] },
      },
    ],
    runs: 200,
  },
};
