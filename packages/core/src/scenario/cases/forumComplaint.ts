import type { Preset } from '../presets/preset.js';
import { crowd } from './crowd.js';

/**
 * A customer’s complaint that was not answered for weeks and went on for a year, until the company began to talk with its
 * customers (2005-07). 0h is the morning of the first post; blogs and forums are told by the figures of Tumblr. What is
 * observed, and how near this comes: docs/cases.md. Guesses:
 *
 * - others have the same trouble: twenty members tell of theirs again each week, until the company begins to mend it after
 *   a year; a newspaper’s column brings it to 5 % in the tenth week;
 * - the company’s blog and its page for ideas are followed by 15 %, and the patience that its answers meet halves in a year, as
 *   long as the matter itself goes on; attitudes come back by a half-life of a year.
 */
export const forumComplaint: Preset = {
  name: 'forum-complaint',
  title: { en: 'A complaint ignored for a year', fr: 'Une réclamation ignorée pendant un an' },
  description: {
    en: 'A customer writes that his computer is a lemon and the service worse; nobody answers, others tell the same for a year, until the company opens a blog and asks its customers for ideas.',
    fr: 'Un client écrit que son ordinateur ne marche pas et que le service est pire ; personne ne répond, d’autres racontent la même chose pendant un an, jusqu’à ce que l’entreprise ouvre un blog et demande des idées à ses clients.',
  },
  scenario: {
    format: 'grapevine-scenario/1',
    name: 'A complaint ignored for a year',
    rngSeed: 'forum',
    horizon: '730d',
    population: crowd(['face-to-face', 'email', 'tumblr'], 500),
    model: { kind: 'pass-on', transfer: 0.3, dayRhythm: 'waking', startHour: 9 },
    contents: [
      {
        id: 'complaint',
        usefulness: 0.5,
        importance: 0.4,
        coolness: 0.1,
        valence: -0.8,
        credibility: 0.7,
        noveltyHalfLife: 'none',
      },
      {
        id: 'answer',
        counters: 'complaint',
        usefulness: 0.5,
        importance: 0.4,
        coolness: 0.2,
        valence: 0.4,
        credibility: 0.6,
        speaker: 'brand',
        noveltyHalfLife: '90d',
      },
      {
        id: 'ideas',
        counters: 'complaint',
        usefulness: 0.5,
        importance: 0.4,
        coolness: 0.5,
        valence: 0.5,
        credibility: 0.6,
        speaker: 'brand',
        noveltyHalfLife: '90d',
      },
    ],
    broadcast: [{ content: 'complaint', channel: 'press', from: '69d', to: '76d', reach: 0.05 }],
    timeline: [
      { at: '7d', every: '7d', times: 54, post: 'complaint', by: { kind: 'random', count: 20 } },
      {
        at: '391d',
        every: '14d',
        times: 24,
        post: 'answer',
        by: { kind: 'brand', platforms: ['tumblr'], followers: 0.15 },
      },
    ],
    crisis: {
      incident: {
        content: 'complaint',
        at: '0h',
        by: { kind: 'random', count: 10 },
        target: { platforms: ['tumblr'] },
        cluster: 'preventable',
        seriousness: 0.6,
      },
      response: [
        { at: '384d', strategy: 'explain', content: 'answer', platforms: ['tumblr'], followers: 0.15 },
        { at: '602d', strategy: 'rebuild', content: 'ideas', platforms: ['tumblr'], followers: 0.15 },
      ],
      patience: '365d',
      recovery: '365d',
    },
    runs: 100,
  },
};
