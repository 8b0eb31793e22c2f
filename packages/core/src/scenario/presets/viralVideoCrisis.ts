import { crisisOf } from './crisisOf.js';
import { viralVideo } from './viralVideo.js';

/**
 * The video of `viral-video`, and two days later an outcry: it is taken to mock people who stutter, which nobody had meant.
 * Guesses:
 *
 * - twenty people show why on Instagram, at nine in the morning; about one reader in fifteen posts it again;
 * - two posts among those of which one in twenty is found will do: people who are hurt write to the company too;
 * - the explanation stands on accounts that one in four people follows;
 * - all people together buy for 1,000 EUR a day; half of what a content has done to attitudes is forgotten in a month.
 *
 * Luck still decides a lot: in one run of ten few people hear of it. Otherwise it peaks in the first evening.
 */
export const viralVideoCrisis = crisisOf(viralVideo, {
  name: 'viral-video-crisis',
  title: { en: 'A funny video that hurts', fr: 'Une vidéo drôle qui blesse' },
  description: {
    en: 'The same video, but two days later twenty people say that it mocks those who stutter: by the evening the outcry is everywhere. An explanation six hours after the company has noticed spares one in four; a day later, fewer than one in ten.',
    fr: 'La même vidéo, mais deux jours plus tard vingt personnes lui reprochent de se moquer des bègues : le soir même, l’indignation est partout. Une explication six heures après l’alerte en épargne un sur quatre ; un jour après, moins d’un sur dix.',
  },
  contents: [
    {
      id: 'outcry',
      usefulness: 0.29,
      importance: 0.42,
      coolness: 0.315,
      valence: -0.7,
      credibility: 0.7,
      format: 'video',
      noveltyHalfLife: '3d',
    },
    {
      id: 'explanation',
      counters: 'outcry',
      usefulness: 0.4,
      importance: 0.4,
      coolness: 0.1,
      valence: 0.2,
      credibility: 0.8,
      format: 'text',
      speaker: 'brand',
      noveltyHalfLife: '3d',
    },
  ],
  crisis: {
    incident: {
      content: 'outcry',
      at: '2d',
      by: { kind: 'random', count: 20 },
      target: { platforms: ['instagram'] },
      cluster: 'accidental',
      seriousness: 0.6,
    },
    detection: { platforms: ['facebook', 'twitter', 'instagram'], rate: 0.05, threshold: 2 },
    response: [
      {
        delay: '6h',
        strategy: 'explain',
        content: 'explanation',
        followers: 0.25,
        cost: { amount: 30, currency: 'EUR' },
      },
    ],
    boycott: {},
    sales: { perDay: { amount: 1000, currency: 'EUR' } },
    recovery: '30d',
  },
});
