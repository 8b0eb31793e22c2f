import { guess, published } from '../figure.js';
import type { PlatformPreset } from '../platformPreset.js';

const FITS = 'A guess from what the platform is built to show';

export const twitter: PlatformPreset = {
  name: 'twitter',
  label: { en: 'Twitter / X', fr: 'Twitter / X' },
  visibility: guess(
    0.08,
    'A guess between accounts that told theirs, about 2014: 1 to 3 % of the followers (Sullivan), 8.3 % (Sablan), more than 10 % (Smart Insights)',
  ),
  delay: published('24min', 2022, 'Graffius 2022: half of a post’s engagement has come by then'),
  delaySigma: guess(
    1.9,
    'A guess that fits two studies together: half of the retweets within 18 minutes (Moz 2012), 74 % of the clicks within an hour (GaggleAMP)',
  ),
  postLifetime: guess('2d', 'A guess: 92.5 % of the clicks within 48 hours (GaggleAMP)'),
  fit: guess({ text: 1, photo: 0.9, link: 0.8, video: 0.8, discussion: 0.8 }, FITS),
  groupSize: guess(
    { powerLaw: { exponent: 2.1, min: 10, max: 10_000 } },
    'A guess: followers have a heavy tail of exponent somewhat above 2 (Kwak et al. 2010, from memory, unchecked)',
  ),
  groupKinds: guess(['followers', 'interest'], 'A guess from how it is used'),
  passOnRate: guess(
    0.005,
    'A guess: brands’ posts draw engagement of all kinds from 0.035 % of their followers (Rival IQ 2022), about 0.4 % of those who see them; 6 % of all tweets are retweeted (Sysomos 2010)',
  ),
};

export const tumblr: PlatformPreset = {
  name: 'tumblr',
  label: { en: 'Tumblr', fr: 'Tumblr' },
  visibility: guess(0.1, 'A guess: feeds in order of time, with fewer posts than Twitter'),
  delay: guess('6h', 'A guess: posts rest, and some take off after two days (Gnip 2012, one case)'),
  delaySigma: guess(2, 'A guess: a longer tail than Twitter'),
  postLifetime: guess('30d', 'A guess: reblogs of old posts are common'),
  fit: guess({ text: 0.8, photo: 1, link: 0.6, video: 0.8, discussion: 0.4 }, FITS),
  groupSize: guess({ powerLaw: { exponent: 2.1, min: 5, max: 5000 } }, 'A guess: like Twitter, smaller'),
  groupKinds: guess(['followers', 'interest'], 'A guess from how it is used'),
  passOnRate: guess(0.02, 'A guess: to reblog is the usual way to write there'),
};
