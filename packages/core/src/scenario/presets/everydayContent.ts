import type { Preset } from './preset.js';

export const everydayContent: Preset = {
  name: 'everyday-content',
  title: { en: 'Everyday content', fr: 'Un contenu de tous les jours' },
  description: { en: '', fr: '' },
  scenario: {
    format: 'grapevine-scenario/1',
    name: 'Everyday content',
    rngSeed: 'everyday',
    horizon: '7d',
    population: {
      generate: {
        kind: 'everyday-life',
        members: 10_000,
        platforms: ['face-to-face', 'facebook', 'twitter', 'linkedin'],
      },
    },
    model: { kind: 'pass-on', transfer: 0.45, reinforcement: 0.3, attention: 40, dayRhythm: 'waking' },
    contents: [{ id: 'post' }],
    timeline: [{ at: '0h', post: 'post', by: { kind: 'random', count: 1 } }],
    runs: 4000,
  },
};
