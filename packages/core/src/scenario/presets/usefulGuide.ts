import type { Preset } from './preset.js';

export const usefulGuide: Preset = {
  name: 'useful-guide',
  title: { en: 'A useful guide', fr: 'Un guide utile' },
  description: { en: '', fr: '' },
  scenario: {
    format: 'grapevine-scenario/1',
    name: 'A useful guide',
    rngSeed: 'guide',
    horizon: '28d',
    population: {
      generate: {
        kind: 'overlapping-groups',
        members: 8000,
        groupsPerMember: { logNormal: { median: 5, sigma: 0.7 } },
        groupSize: { logNormal: { median: 25, sigma: 1 } },
        platforms: ['linkedin', 'twitter', 'email'],
      },
    },
    model: { kind: 'pass-on', transfer: 0.4, reinforcement: 0.3, attention: { logNormal: { median: 8, sigma: 0.7 } }, dayRhythm: 'waking' },
    platforms: { email: { visibility: 0.1 } },
    segments: { trade: { where: { 'topic.trade': '> 0.6' } } },
    contents: [
      {
        id: 'guide', usefulness: 0.9, importance: 0.5, coolness: 0.2, valence: 0.5, credibility: 0.8,
        topics: ['trade'], format: 'text', noveltyHalfLife: '10d', conversionRate: 0.1, speaker: 'brand',
      },
    ],
    timeline: [
      { at: '0h', post: 'guide', by: { kind: 'brand', platforms: ['linkedin'], followers: 0.06 } },
      { at: '1d', post: 'guide', by: { kind: 'random', count: 10 } },
    ],
    runs: 200,
  },
};
