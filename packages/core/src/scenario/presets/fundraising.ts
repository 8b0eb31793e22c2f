import type { Preset } from './preset.js';

const RUNNING = 'interest-11*';
const SMALL_BUSINESS = 'interest-12*';

/**
 * Volunteers tell their own groups of what happens near them, week after week, beside an appeal of the campaign itself: the
 * idea is that of the presidential campaign of 2008, whose supporters ran events of their own. Visibilities and delays
 * are those of docs/platforms.md. Guesses:
 *
 * - one interest group in twelve is of runners, and as many of people with small businesses; they meet often: cohesion 0.8;
 * - 25 runners and 20 owners of small businesses post in these groups, at home and at work; an event costs 20 EUR, an
 *   appeal 60 EUR;
 * - one in thirty of those who are asked by somebody they know donates, one in 150 of those who read the appeal; a
 *   donation is 40 EUR, and 80 EUR from small businesses.
 */
export const fundraising: Preset = {
  name: 'fundraising',
  title: { en: 'A fundraising campaign', fr: 'Une collecte de dons' },
  description: {
    en: 'A campaign sends out an appeal every fortnight, while volunteers invite to runs and breakfasts every week: most people see the appeal, most of the money comes from the local events.',
    fr: 'Une campagne lance un appel tous les quinze jours, tandis que des bénévoles invitent chaque semaine à des courses et à des petits déjeuners : l’appel est le plus vu, mais l’essentiel des dons vient des rencontres locales.',
  },
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
    model: {
      kind: 'pass-on',
      transfer: 0.45,
      reinforcement: 0.3,
      attention: { logNormal: { median: 8, sigma: 0.7 } },
      dayRhythm: 'waking',
    },
    groupKinds: {
      running: { groups: [RUNNING], cohesion: 0.8 },
      'small-business': { groups: [SMALL_BUSINESS], cohesion: 0.8 },
    },
    segments: {
      runners: { groups: [RUNNING] },
      'small-business': { groups: [SMALL_BUSINESS] },
    },
    contents: [
      {
        id: 'appeal',
        usefulness: 0.1,
        importance: 0.7,
        coolness: 0.2,
        valence: 0.6,
        credibility: 0.5,
        format: 'video',
        speaker: 'brand',
        noveltyHalfLife: '7d',
        conversionRate: 0.03,
        conversionValue: 40,
      },
      {
        id: 'charity-run',
        usefulness: 0.3,
        importance: 0.5,
        coolness: 0.6,
        valence: 0.6,
        credibility: 0.7,
        format: 'discussion',
        noveltyHalfLife: '14d',
        conversionRate: 0.15,
        conversionValue: 40,
      },
      {
        id: 'breakfast',
        usefulness: 0.6,
        importance: 0.6,
        coolness: 0.2,
        valence: 0.6,
        credibility: 0.7,
        format: 'discussion',
        noveltyHalfLife: '14d',
        conversionRate: 0.15,
        conversionValue: 80,
      },
    ],
    timeline: [
      {
        at: '0h',
        every: '14d',
        times: 3,
        post: 'appeal',
        by: { kind: 'brand', platforms: ['email', 'facebook', 'twitter'], followers: 0.1 },
        cost: { amount: 60, currency: 'EUR' },
      },
      {
        at: '3d',
        every: '7d',
        times: 5,
        post: 'charity-run',
        by: { kind: 'segment', segment: 'runners', count: 25 },
        target: { groups: [RUNNING, 'household-*', 'work-*'] },
        cost: { amount: 20, currency: 'EUR' },
      },
      {
        at: '5d',
        every: '7d',
        times: 5,
        post: 'breakfast',
        by: { kind: 'segment', segment: 'small-business', count: 20 },
        target: { groups: [SMALL_BUSINESS, 'household-*', 'work-*'] },
        cost: { amount: 20, currency: 'EUR' },
      },
    ],
    runs: 200,
  },
};
