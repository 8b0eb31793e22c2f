import { guess, published } from '../figure.js';
import type { PlatformPreset } from '../platformPreset.js';

const FITS = 'A guess from what the platform is built to show';

export const pinterest: PlatformPreset = {
  name: 'pinterest',
  label: { en: 'Pinterest', fr: 'Pinterest' },
  visibility: guess(0.05, 'A guess: people search more than they follow'),
  delay: published(
    '106d',
    2018,
    'Graffius 2018, after WebFX: half of a pin’s engagement has come after 3.5 months',
  ),
  delaySigma: guess(2, 'A guess: a little above YouTube, from which people also search'),
  postLifetime: guess('none', 'A guess: pins are found again after years'),
  fit: guess({ text: 0.2, photo: 1, link: 0.7, video: 0.6, discussion: 0.1 }, FITS),
  groupSize: guess(
    { logNormal: { median: 30, sigma: 1.2 } },
    'A guess: mean 62, where women in the United States had 67 followers on average in 2013',
  ),
  groupKinds: guess(['followers', 'interest'], 'A guess from how it is used'),
  passOnRate: guess(0.03, 'A guess: 80 % of all pins are repins (RJMetrics 2012)'),
};

export const instagram: PlatformPreset = {
  name: 'instagram',
  label: { en: 'Instagram', fr: 'Instagram' },
  visibility: published(
    0.15,
    2021,
    'Bazaarvoice 2021: reach of posts as a share of followers, for the most engaging fifth of 345 brands; 15 % with large followings, 36 % with small ones',
  ),
  delay: published(
    '19h',
    2018,
    'Graffius 2018, after Simply Measured: half of a post’s engagement has come by then',
  ),
  delaySigma: guess(1.5, 'A guess, a little below Facebook: people come by the day, not by the minute'),
  postLifetime: guess('14d', 'A guess: by the law of the delay, 97 % of the reading is done'),
  fit: guess({ text: 0.2, photo: 1, link: 0.2, video: 1, discussion: 0.4 }, FITS),
  groupSize: guess({ powerLaw: { exponent: 2.1, min: 10, max: 10_000 } }, 'A guess: as on Twitter'),
  groupKinds: guess(['friends', 'followers'], 'A guess from how it is used'),
  passOnRate: guess(
    0.003,
    'A guess: about 3 % of those who see a brand’s post react (0.47 % of the followers, Rival IQ 2022), mostly with a heart; to pass on takes a message or a story',
  ),
};

export const youtube: PlatformPreset = {
  name: 'youtube',
  label: { en: 'YouTube', fr: 'YouTube' },
  visibility: guess(0.05, 'A guess: few subscribers see any one video'),
  delay: published(
    '6d',
    2010,
    'TubeMogul in Business Insider 2010: half of a video’s views have come by then',
  ),
  delaySigma: published(
    1.8,
    2010,
    'TubeMogul in Business Insider 2010: half of the views in 6 days, three quarters in 20; sigma = ln(20 / 6) / 0.674',
  ),
  postLifetime: guess('none', 'A guess: videos are found again after years'),
  fit: guess({ text: 0.1, photo: 0.2, link: 0.2, video: 1, discussion: 0.5 }, FITS),
  groupSize: guess({ powerLaw: { exponent: 2, min: 10, max: 50_000 } }, 'A guess: heavier than Twitter'),
  groupKinds: guess(['followers', 'interest'], 'A guess from how it is used'),
  passOnRate: guess(0.005, 'A guess: as on Twitter; videos are passed on elsewhere'),
};

export const tiktok: PlatformPreset = {
  name: 'tiktok',
  label: { en: 'TikTok', fr: 'TikTok' },
  visibility: guess(0.1, 'A guess: videos are shown by taste rather than to followers'),
  delay: guess(
    '6h',
    'A guess: a half-life of 0 is published (Graffius 2022), since a video is judged as it is shown; when it is shown is not told',
  ),
  delaySigma: guess(1.8, 'A guess: as on YouTube'),
  postLifetime: guess('30d', 'A guess: videos are shown again for weeks'),
  fit: guess({ text: 0.1, photo: 0.5, link: 0.1, video: 1, discussion: 0.3 }, FITS),
  groupSize: guess({ powerLaw: { exponent: 2, min: 10, max: 50_000 } }, 'A guess: as on YouTube'),
  groupKinds: guess(['followers', 'interest'], 'A guess from how it is used'),
  passOnRate: guess(
    0.01,
    'A guess: brands’ videos draw engagement of all kinds from 5.69 % of their followers (Rival IQ 2022), of which passing on is a small part',
  ),
};
