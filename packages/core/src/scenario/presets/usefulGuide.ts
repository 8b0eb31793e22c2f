import type { Preset } from './preset.js';

/**
 * A guide that people of one trade can use. Visibilities, delays and the fit of texts are those of docs/platforms.md (half
 * of a post's engagement on LinkedIn within 24 hours: Graffius 2018, after Espirian). Practical value is among what makes
 * articles be passed on (Berger & Milkman 2012). Guesses:
 *
 * - people are in about six circles of colleagues, former colleagues and the trade, of the size given there for LinkedIn
 *   or somewhat larger; a third of them are mailing lists, where a tenth open what is forwarded;
 * - 80 % of those who read it from somebody they know believe it;
 * - one reader in forty signs up, as of those who visit a page made for it.
 */
export const usefulGuide: Preset = {
  name: 'useful-guide',
  title: { en: 'A useful guide', fr: 'Un guide utile' },
  description: {
    en: 'A company posts a practical guide on LinkedIn, and ten readers recommend it: over days it spreads through the professional circles of 8,000 people, who believe it; one reader in forty signs up.',
    fr: 'Une entreprise publie un guide pratique sur LinkedIn et dix lecteurs le recommandent : en quelques jours il se répand dans les cercles professionnels de 8 000 personnes, qui s’y fient ; un lecteur sur quarante s’inscrit.',
  },
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
    model: {
      kind: 'pass-on',
      transfer: 0.3,
      reinforcement: 0.3,
      attention: { logNormal: { median: 8, sigma: 0.7 } },
      dayRhythm: 'waking',
    },
    platforms: { email: { visibility: 0.1 } },
    segments: { trade: { where: { 'topic.trade': '> 0.6' } } },
    contents: [
      {
        id: 'guide',
        usefulness: 0.9,
        importance: 0.5,
        coolness: 0.2,
        valence: 0.5,
        credibility: 0.8,
        topics: ['trade'],
        format: 'text',
        speaker: 'brand',
        noveltyHalfLife: '10d',
        conversionRate: 0.1,
      },
    ],
    timeline: [
      { at: '0h', post: 'guide', by: { kind: 'brand', platforms: ['linkedin'], followers: 0.06 } },
      { at: '1d', post: 'guide', by: { kind: 'random', count: 10 } },
    ],
    runs: 200,
  },
};
