import { guess, measured, published } from '../figure.js';
import type { PlatformPreset } from '../platformPreset.js';

const FITS = 'A guess from what the platform is built to show';

export const facebook: PlatformPreset = {
  name: 'facebook',
  label: { en: 'Facebook', fr: 'Facebook' },
  visibility: published(
    0.12,
    2013,
    'Social@Ogilvy 2014: mean organic reach of pages, 12.05 % of their fans in October 2013, 6.15 % in February 2014. 7 % in 2015 (Locowise); friends’ own posts reached 35 % in 2012 (Bernstein et al. 2013)',
  ),
  delay: published('50min', 2022, 'Graffius 2022: half of a post’s engagement has come by then'),
  delaySigma: published(
    1.9,
    2013,
    'Wisemetrics 2013: half of the reach in 30 minutes, three quarters in 1 h 50; sigma = ln(110 / 30) / 0.674',
  ),
  postLifetime: guess('3d', 'A guess: by the law of the delay, 99 % of the reading is done'),
  fit: guess({ text: 0.8, photo: 1, link: 0.7, video: 1, discussion: 0.8 }, FITS),
  groupSize: measured(
    { powerLaw: { exponent: 1.8, min: 3, max: 500 } },
    2012,
    'Chosen near the Facebook circles of McAuley & Leskovec 2012: mean 21.9, median 7, largest 308; this law has mean 19, median 6',
  ),
  groupKinds: guess(['friends', 'family', 'interest'], 'A guess from how it is used'),
  passOnRate: guess(
    0.01,
    'A guess: brands’ posts draw engagement of all kinds from 0.06 % of their followers (Rival IQ 2022), about 1 % of those who see them; 34 % of news items are not shared at all',
  ),
};

export const myspace: PlatformPreset = {
  name: 'myspace',
  label: { en: 'MySpace', fr: 'MySpace' },
  visibility: guess(0.1, 'A guess: pages had to be visited; somewhat below Facebook'),
  delay: guess('12h', 'A guess: people came about once or twice a day'),
  delaySigma: guess(1.5, 'A guess, a little below Facebook'),
  postLifetime: guess('14d', 'A guess: comments stayed on a page until others pushed them down'),
  fit: guess({ text: 0.7, photo: 0.9, link: 0.5, video: 0.8, discussion: 0.6 }, FITS),
  groupSize: guess({ logNormal: { median: 20, sigma: 1 } }, 'A guess: friends and bands’ fans'),
  groupKinds: guess(['friends', 'interest'], 'A guess from how it was used'),
  passOnRate: guess(0.005, 'A guess: there was no button to pass on, a bulletin had to be written'),
};
