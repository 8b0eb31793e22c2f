import type { Preset } from '../presets/preset.js';
import { crowd } from './crowd.js';

/**
 * A spill of 87 days, a boycott page that gains fans at a steady pace, and a parody with many times the followers of the
 * company’s own account (2010). 0h is the evening of the accident; what is observed, and how near this comes: docs/cases.md.
 * Guesses, chosen for these figures:
 *
 * - television shows the spill to half of the members, three times each, all along;
 * - the page is founded by five people after a fortnight, newspapers tell 20 % of it from the fifth week on; of those who
 *   are as angry as can be, half join;
 * - the parody begins after 29 days, with six people who show it to their circles on each of 25 days;
 * - 5 % of the members follow the company’s account, which speaks after a week and plays the matter down.
 */
export const oilSpill: Preset = {
  name: 'oil-spill',
  title: { en: 'An oil spill and a parody', fr: 'Une marée noire et une parodie' },
  description: {
    en: 'A well spills oil for 87 days: television shows it all along, hundreds of thousands join a boycott page, and a parody account has many times the followers of the company’s own.',
    fr: 'Un puits déverse du pétrole pendant 87 jours : la télévision ne cesse de le montrer, des centaines de milliers de gens rejoignent une page de boycott, et un compte parodique a bien plus d’abonnés que celui de l’entreprise.',
  },
  scenario: {
    format: 'grapevine-scenario/1',
    name: 'An oil spill and a parody',
    rngSeed: 'spill',
    horizon: '87d',
    population: crowd(['face-to-face', 'email', 'facebook', 'twitter'], 1000),
    model: { kind: 'pass-on', transfer: 0.3, dayRhythm: 'waking', startHour: 22 },
    contents: [
      {
        id: 'spill',
        usefulness: 0.2,
        importance: 0.7,
        coolness: 0.1,
        valence: -0.9,
        credibility: 0.8,
        noveltyHalfLife: '30d',
      },
      {
        id: 'boycott',
        usefulness: 0.3,
        importance: 0.8,
        coolness: 0.3,
        valence: -0.6,
        credibility: 0.5,
        format: 'discussion',
        noveltyHalfLife: 'none',
        conversionRate: 0.5,
        conversionBy: 'opposition',
      },
      {
        id: 'parody',
        usefulness: 0.1,
        importance: 0.3,
        coolness: 0.6,
        valence: -0.5,
        credibility: 0.3,
        noveltyHalfLife: '14d',
      },
      {
        id: 'statement',
        counters: 'spill',
        importance: 0.4,
        coolness: 0.1,
        valence: 0.3,
        credibility: 0.4,
        speaker: 'brand',
        noveltyHalfLife: '14d',
      },
    ],
    broadcast: [
      { content: 'spill', channel: 'television', from: '24h', to: '87d', reach: 0.5, frequency: 3 },
      { content: 'boycott', channel: 'press', from: '33d', to: '70d', reach: 0.2 },
    ],
    timeline: [
      {
        at: '14d',
        post: 'boycott',
        by: { kind: 'random', count: 5 },
        target: { platforms: ['facebook'] },
      },
      {
        at: '29d',
        every: '1d',
        times: 25,
        post: 'parody',
        by: { kind: 'random', count: 6 },
        target: { platforms: ['twitter'] },
      },
    ],
    crisis: {
      incident: {
        content: 'spill',
        at: '0h',
        by: { kind: 'random', count: 20 },
        cluster: 'preventable',
        seriousness: 1,
      },
      response: [{ at: '7d', strategy: 'diminish', content: 'statement', platforms: ['twitter'] }],
      recovery: '180d',
    },
    runs: 100,
  },
};
