import { guess, published } from '../figure.js';
import type { PlatformPreset } from '../platformPreset.js';

const FITS = 'A guess from what the platform is built to show';

export const linkedin: PlatformPreset = {
  name: 'linkedin',
  label: { en: 'LinkedIn', fr: 'LinkedIn' },
  visibility: guess(
    0.06,
    'A guess: the middle of the 4 to 8 % that one brand saw of its own posts (Smart Insights)',
  ),
  delay: published(
    '24h',
    2018,
    'Graffius 2018, after Espirian: half of a post’s engagement has come by then',
  ),
  delaySigma: guess(1.5, 'A guess, a little below Facebook: people come by the day, not by the minute'),
  postLifetime: guess('21d', 'A guess: by the law of the delay, 98 % of the reading is done'),
  fit: guess({ text: 1, photo: 0.8, link: 0.8, video: 0.7, discussion: 0.9 }, FITS),
  groupSize: guess({ logNormal: { median: 15, sigma: 1 } }, 'A guess: teams, former colleagues, a trade'),
  groupKinds: guess(['professional', 'interest'], 'A guess from how it is used'),
  passOnRate: guess(
    0.005,
    'A guess: half of Facebook, since of the same news items 87 % are not shared at all on LinkedIn, 34 % on Facebook',
  ),
};

export const viadeo: PlatformPreset = {
  name: 'viadeo',
  label: { en: 'Viadeo', fr: 'Viadeo' },
  visibility: guess(0.05, 'A guess: somewhat below LinkedIn, since people came less often'),
  delay: guess('48h', 'A guess: twice that of LinkedIn'),
  delaySigma: guess(1.5, 'A guess: as on LinkedIn'),
  postLifetime: guess('30d', 'A guess: in proportion to the delay, somewhat shorter'),
  fit: guess({ text: 0.9, photo: 0.5, link: 0.9, video: 0.4, discussion: 0.9 }, FITS),
  groupSize: guess({ logNormal: { median: 12, sigma: 1 } }, 'A guess: like LinkedIn, smaller'),
  groupKinds: guess(['professional'], 'A guess from how it was used'),
  passOnRate: guess(0.005, 'A guess: as on LinkedIn'),
};
