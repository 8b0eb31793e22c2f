import type { Preset } from './preset.js';

export const prettyProduct: Preset = {
  name: 'pretty-product',
  title: { en: 'A pretty product', fr: 'Un joli produit' },
  description: { en: '', fr: '' },
  scenario: {
    format: 'grapevine-scenario/1',
    name: 'A pretty product',
    rngSeed: 'pretty',
    horizon: '365d',
    population: {
      generate: {
        kind: 'everyday-life',
        members: 10_000,
        interestsPerMember: { logNormal: { median: 2, sigma: 1 } },
        interestSize: { logNormal: { median: 30, sigma: 1.2 } },
        platforms: ['whatsapp', 'email', 'pinterest', 'instagram'],
      },
    },
    model: { kind: 'pass-on', reinforcement: 0.3, attention: { logNormal: { median: 8, sigma: 0.7 } }, dayRhythm: 'waking' },
    groupKinds: { followers: { groups: ['interest-*'], cohesion: 0.7 } },
    contents: [
      {
        id: 'photo', usefulness: 0.3, importance: 0.05, coolness: 0.85, valence: 0.7, credibility: 0.5,
        topics: ['design'], format: 'photo', noveltyHalfLife: '180d', conversionRate: 0.03, conversionValue: 35, speaker: 'brand',
      },
    ],
    timeline: [
      { at: '0h', every: '91d', times: 4, post: 'photo', by: { kind: 'brand', platforms: ['pinterest'], followers: 0.05 }, cost: { amount: 10, currency: 'EUR' } },
      { at: '0h', every: '30d', times: 12, post: 'photo', by: { kind: 'brand', platforms: ['instagram'], followers: 0.05 }, cost: { amount: 10, currency: 'EUR' } },
      { at: '2d', post: 'photo', by: { kind: 'random', count: 20 }, target: { platforms: ['pinterest'] } },
    ],
    runs: 200,
  },
};
