import type { Preset } from './preset.js';

export const productLaunch: Preset = {
  name: 'product-launch',
  title: { en: 'A launch', fr: 'Un lancement' },
  description: { en: '', fr: '' },
  scenario: {
    format: 'grapevine-scenario/1',
    name: 'A product launch',
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
    model: { kind: 'pass-on', transfer: 0.45, reinforcement: 0.3, attention: { logNormal: { median: 8, sigma: 0.7 } }, dayRhythm: 'waking', ambassadorScope: 'brand' },
    segments: {
      sporty: { where: { 'topic.sport': '> 0.6' } },
      colleagues: { groups: ['work-*'] },
      fans: { where: { attitude: '> 0.5', 'topic.sport': '> 0.6' } },
    },
    contents: [
      { id: 'spot', usefulness: 0.15, importance: 0.1, coolness: 0.6, valence: 0.7, credibility: 0.3, format: 'video', speaker: 'advertisement', noveltyHalfLife: '4d', conversionRate: 0.005, conversionValue: 60 },
      { id: 'review', usefulness: 0.75, importance: 0.5, coolness: 0.4, valence: 0.7, credibility: 0.8, topics: ['sport'], format: 'discussion', speaker: 'peer', noveltyHalfLife: '7d', conversionRate: 0.05, conversionValue: 60 },
    ],
    broadcast: [
      { content: 'spot', channel: 'television', from: '0h', to: '5d', reach: 0.45, frequency: 3, cost: { amount: 405, currency: 'EUR' } },
      { content: 'spot', channel: 'paid-social', from: '2d', to: '9d', reach: 0.3, frequency: 3, target: { segments: ['sporty'] }, cost: { amount: 30, currency: 'EUR' } },
    ],
    timeline: [
      { at: '0h', every: '3d', times: 4, post: 'spot', by: { kind: 'brand', platforms: ['facebook', 'instagram'], followers: 0.06 }, cost: { amount: 15, currency: 'EUR' } },
      { at: '1d', post: 'review', by: { kind: 'segment', segment: 'fans', count: 40 }, cost: { amount: 320, currency: 'EUR' } },
    ],
    polls: [{ every: '3.5d', sample: 400, responseBias: 0.3 }],
    counterfactuals: ['broadcast', 'ambassadors'],
    runs: 100,
  },
};
