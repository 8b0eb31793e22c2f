import type { Preset } from './preset.js';

export const referral: Preset = {
  name: 'referral',
  title: { en: 'Customers invite friends', fr: 'Les clients invitent leurs amis' },
  description: { en: '', fr: '' },
  scenario: {
    format: 'grapevine-scenario/1',
    name: 'A referral scheme',
    rngSeed: 'referral',
    horizon: '28d',
    population: {
      generate: {
        kind: 'everyday-life',
        members: 10_000,
        platforms: ['whatsapp', 'face-to-face', 'email'],
        interestSize: { logNormal: { median: 8, sigma: 0.8 } },
      },
    },
    model: { kind: 'pass-on', transfer: 0.3, reinforcement: 0.3, attention: { logNormal: { median: 8, sigma: 0.7 } }, dayRhythm: 'waking' },
    segments: { customers: { where: { attitude: '> 0.6' } } },
    contents: [
      { id: 'invitation', usefulness: 0.5, importance: 0.2, coolness: 0.3, valence: 0.5, credibility: 0.6, format: 'text', noveltyHalfLife: '14d', conversionRate: 0.06, conversionValue: 96 },
    ],
    timeline: [
      { at: '0d', post: 'invitation', by: { kind: 'segment', segment: 'customers', count: 150 }, cost: { amount: 150, currency: 'EUR' } },
    ],
    runs: 200,
  },
};
