import type { Preset } from '../presets/preset.js';
import { crowd } from './crowd.js';

/**
 * Restaurants run out of what they sell, and the company answers with a joke on itself (2018). 0h is the Wednesday morning
 * of the first complaints; what is observed, and how near this comes: docs/cases.md. Guesses:
 *
 * - how many members find a shut restaurant and tell of it follows how many of 900 were shut: thirty on
 *   the third to the fifth day, another hundred, each day, when half were shut, twenty when 80 % were open again;
 * - television brings it to 40 % from the sixth to the eighth day;
 * - the advertisement is read by 11.5 % (6 of 52 million adults) on the tenth day, and 5 % follow the company’s account.
 */
export const supplyFailure: Preset = {
  name: 'supply-failure',
  title: { en: 'A supply failure answered with humour', fr: 'Une rupture de stock prise avec humour' },
  description: {
    en: 'Half of a chain’s restaurants shut because nothing is delivered: people complain and laugh for a week, until a full page in the newspapers swears at itself and says sorry.',
    fr: 'La moitié des restaurants d’une chaîne ferment faute de livraisons : on se plaint et on rit pendant une semaine, jusqu’à ce qu’une pleine page de journal jure contre elle-même et s’excuse.',
  },
  scenario: {
    format: 'grapevine-scenario/1',
    name: 'A supply failure answered with humour',
    rngSeed: 'supply',
    horizon: '21d',
    population: crowd(['face-to-face', 'whatsapp', 'facebook', 'twitter'], 1000),
    model: { kind: 'pass-on', transfer: 0.3, dayRhythm: 'waking', startHour: 9 },
    contents: [
      {
        id: 'shut',
        usefulness: 0.3,
        importance: 0.3,
        coolness: 0.4,
        valence: -0.5,
        credibility: 0.9,
        noveltyHalfLife: '3d',
      },
      {
        id: 'apology',
        counters: 'shut',
        usefulness: 0.1,
        importance: 0.3,
        coolness: 0.9,
        valence: 0.6,
        credibility: 0.7,
        format: 'photo',
        speaker: 'brand',
        noveltyHalfLife: '3d',
      },
    ],
    broadcast: [{ content: 'shut', channel: 'television', from: '5d', to: '8d', reach: 0.4 }],
    timeline: [
      { at: '2d', every: '1d', times: 3, post: 'shut', by: { kind: 'random', count: 30 } },
      { at: '5d', every: '1d', times: 3, post: 'shut', by: { kind: 'random', count: 100 } },
      { at: '8d', every: '1d', times: 2, post: 'shut', by: { kind: 'random', count: 20 } },
    ],
    crisis: {
      incident: {
        content: 'shut',
        at: '0h',
        by: { kind: 'random', count: 5 },
        cluster: 'accidental',
        seriousness: 0.4,
      },
      response: [
        {
          at: '214h',
          strategy: 'rebuild',
          content: 'apology',
          channel: 'press',
          reach: 0.115,
          frequency: 1,
          lasts: '16h',
        },
        { at: '216h', strategy: 'rebuild', content: 'apology', platforms: ['twitter', 'facebook'] },
      ],
      patience: '7d',
      recovery: '60d',
    },
    runs: 100,
  },
};
