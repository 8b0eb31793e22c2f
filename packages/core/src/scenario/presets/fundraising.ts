import type { Preset } from './preset.js';

export const fundraising: Preset = {
  name: 'fundraising',
  title: { en: 'A fundraising campaign', fr: 'Une collecte de dons' },
  description: { en: '', fr: '' },
  scenario: {
    format: 'grapevine-scenario/1',
    name: 'A fundraising campaign',
    rngSeed: 'donations',
    horizon: '42d',
    population: {
      generate: {
        kind: 'everyday-life',
        members: 10_000,
        platforms: ['face-to-face', 'whatsapp', 'email', 'facebook', 'twitter'],
      },
    },
    model: { kind: 'pass-on', transfer: 0.45, reinforcement: 0.3, attention: { logNormal: { median: 8, sigma: 0.7 } }, dayRhythm: 'waking' },
    groupKinds: {
      running: { groups: ['interest-11*'], cohesion: 0.8 },
      'small-business': { groups: ['interest-12*'], cohesion: 0.8 },
    },
    segments: {
      runners: { groups: ['interest-11*'] },
      'small-business': { groups: ['interest-12*'] },
    },
    contents: [
      { id: 'charity-run', usefulness: 0.3, importance: 0.5, coolness: 0.6, valence: 0.6, credibility: 0.7, format: 'discussion', noveltyHalfLife: '14d', conversionRate: 0.15, conversionValue: 40 },
      { id: 'breakfast', usefulness: 0.6, importance: 0.6, coolness: 0.2, valence: 0.6, credibility: 0.7, format: 'discussion', noveltyHalfLife: '14d', conversionRate: 0.15, conversionValue: 80 },
      { id: 'appeal', usefulness: 0.1, importance: 0.7, coolness: 0.2, valence: 0.6, credibility: 0.5, format: 'video', speaker: 'brand', noveltyHalfLife: '7d', conversionRate: 0.03, conversionValue: 40 },
    ],
    timeline: [
      { at: '0d', every: '14d', times: 3, post: 'appeal', by: { kind: 'brand', platforms: ['email', 'facebook', 'twitter'], followers: 0.1 }, cost: { amount: 60, currency: 'EUR' } },
      { at: '3d', every: '7d', times: 5, post: 'charity-run', by: { kind: 'segment', segment: 'runners', count: 25 }, target: { groups: ['interest-11*', 'household-*', 'work-*'] }, cost: { amount: 20, currency: 'EUR' } },
      { at: '5d', every: '7d', times: 5, post: 'breakfast', by: { kind: 'segment', segment: 'small-business', count: 20 }, target: { groups: ['interest-12*', 'household-*', 'work-*'] }, cost: { amount: 20, currency: 'EUR' } },
    ],
    runs: 200,
  },
};
