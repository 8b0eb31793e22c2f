import type { Preset } from './preset.js';

/**
 * A video near the point at which things take off, so that luck decides. Platforms' visibilities and delays are those of
 * docs/platforms.md; everything else is a guess:
 *
 * - interest groups are circles of friends and followers, 30 to 1,000 people with a heavy tail, between the Facebook
 *   circles of McAuley & Leskovec 2012 (up to 308) and the followers of Twitter;
 * - the half-life of a day is some times that of a hashtag among the most used ones (Lorenz-Spreen et al. 2019);
 * - members give this one video up to about five moments a day, everything else in their feeds not being simulated;
 * - about 3 to 7 % of those whom it reaches pass it on, ten times as many as an ordinary post.
 */
export const viralVideo: Preset = {
  name: 'viral-video',
  title: { en: 'A funny video', fr: 'Une vidéo drôle' },
  description: {
    en: 'Eight people show a very cool video to their circles on four platforms: in three of four runs it takes off and half of 10,000 people see it, in the others it stays small, by chance alone.',
    fr: 'Huit personnes montrent une vidéo très cool à leurs cercles sur quatre plateformes : trois fois sur quatre elle décolle et la moitié des 10 000 personnes la voient ; sinon elle reste confidentielle, par pur hasard.',
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
