import type { Preset } from './preset.js';

export const ambassadorProgramme: Preset = {
  name: 'ambassador-programme',
  title: { en: 'An ambassador programme', fr: 'Un programme d’ambassadeurs' },
  description: { en: '', fr: '' },
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
    model: { kind: 'pass-on', transfer: 0.4, reinforcement: 0.3, attention: { logNormal: { median: 8, sigma: 0.7 } }, dayRhythm: 'waking', ambassadorScope: 'brand' },
    segments: {
      favourable: { where: { attitude: '> 0.5' } },
    },
    contents: [
      { id: 'story', usefulness: 0.3, importance: 0.3, coolness: 0.6, valence: 0.7, credibility: 0.6, format: 'photo', speaker: 'ambassador', noveltyHalfLife: '5d', conversionRate: 0.03, conversionValue: 40 },
      { id: 'tip', usefulness: 0.8, importance: 0.3, coolness: 0.3, valence: 0.6, credibility: 0.7, format: 'discussion', speaker: 'ambassador', noveltyHalfLife: '10d', conversionRate: 0.05, conversionValue: 40 },
    ],
    timeline: [
      { at: '0h', every: '7d', times: 4, post: 'story', by: { kind: 'segment', segment: 'favourable', count: 50 }, cost: { amount: 75, currency: 'EUR' } },
      { at: '3d', every: '7d', times: 4, post: 'tip', by: { kind: 'segment', segment: 'favourable', count: 50 }, cost: { amount: 75, currency: 'EUR' } },
    ],
    counterfactuals: ['ambassadors'],
    runs: 200,
  },
};
