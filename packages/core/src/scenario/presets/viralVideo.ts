import type { Preset } from './preset.js';

export const viralVideo: Preset = {
  name: 'viral-video',
  title: { en: 'A funny video', fr: 'Une vidéo drôle' },
  description: {
    en: '',
    fr: '',
  },
  scenario: {
    format: 'grapevine-scenario/1',
    name: 'A funny video',
    rngSeed: 'video',
    horizon: '7d',
    population: {
      generate: {
        kind: 'everyday-life',
        members: 10_000,
        interestsPerMember: { logNormal: { median: 2, sigma: 1 } },
        interestSize: { powerLaw: { exponent: 2, min: 30, max: 1000 } },
        platforms: ['whatsapp', 'facebook', 'twitter', 'instagram'],
      },
    },
    model: {
      kind: 'pass-on',
      transfer: 0.45,
      reinforcement: 0.3,
      attention: { logNormal: { median: 5, sigma: 0.7 } },
      dayRhythm: 'waking',
    },
    contents: [
      {
        id: 'video',
        usefulness: 0.05,
        importance: 0.1,
        coolness: 0.95,
        valence: 0.3,
        credibility: 0.3,
        format: 'video',
        noveltyHalfLife: '24h',
      },
    ],
    timeline: [{ at: '0h', post: 'video', by: { kind: 'random', count: 8 } }],
    runs: 200,
  },
};
