import { guess, measured, published } from '../figure.js';
import type { PlatformPreset } from '../platformPreset.js';

const FITS = 'A guess from what people can show each other there';

export const whatsapp: PlatformPreset = {
  name: 'whatsapp',
  label: { en: 'WhatsApp', fr: 'WhatsApp' },
  visibility: guess(0.8, 'A guess: small groups that ring; vendors claim that nearly all messages are read'),
  delay: guess('15min', 'A guess: vendors claim that most messages are read within minutes'),
  delaySigma: guess(2, 'A guess: at once with the telephone at hand, in the morning otherwise'),
  postLifetime: guess('3d', 'A guess: few go back further in a busy group'),
  fit: guess({ text: 1, photo: 1, link: 0.9, video: 0.9, discussion: 0.9 }, FITS),
  groupSize: guess({ logNormal: { median: 8, sigma: 0.8 } }, 'A guess: families, friends, a class or a team'),
  groupKinds: guess(['friends', 'family', 'professional'], 'A guess from how it is used'),
  passOnRate: guess(0.05, 'A guess: forwarding is one touch, to people one knows'),
};

export const email: PlatformPreset = {
  name: 'email',
  label: { en: 'E-mail', fr: 'Courriel' },
  visibility: guess(0.5, 'A guess: 15 to 40 % open newsletters, more open what colleagues and friends send'),
  delay: published(
    '5.5h',
    2012,
    'MailerMailer 2013 (in MarketingCharts), 1.4 billion e-mails of 2012: 52 % of those who open do so within 6 hours',
  ),
  delaySigma: published(
    1.8,
    2012,
    'MailerMailer 2013 (in MarketingCharts): 51.8 % of the openings within 6 hours, 78.9 % within 24; sigma = ln(24 / 6) / (0.803 - 0.045)',
  ),
  postLifetime: guess('30d', 'A guess: some e-mails are opened after a month (i-Emailer)'),
  fit: guess({ text: 1, photo: 0.7, link: 1, video: 0.4, discussion: 0.7 }, FITS),
  groupSize: measured(
    { powerLaw: { exponent: 2.8, min: 2, max: 18 } },
    2002,
    'Chosen near the senders and recipients of the Enron e-mails: mean 3.1, median 2, largest 18, as this law has',
  ),
  groupKinds: guess(['professional', 'friends', 'family'], 'A guess from how it is used'),
  passOnRate: guess(0.02, 'A guess: to forward takes choosing to whom'),
};

export const faceToFace: PlatformPreset = {
  name: 'face-to-face',
  label: { en: 'Face to face', fr: 'De vive voix' },
  visibility: guess(0.6, 'A guess: who tells something tells most of those he lives or sits with'),
  delay: guess('8h', 'A guess: until people next sit together'),
  delaySigma: guess(1, 'A guess: some meet at once, most within two days'),
  postLifetime: guess('7d', 'A guess: older news is no longer told'),
  fit: guess({ text: 1, photo: 0.5, link: 0.3, video: 0.5, discussion: 1 }, FITS),
  groupSize: guess(
    { logNormal: { median: 5, sigma: 0.6 } },
    'A guess: mean 6; households have 2.3 members in Europe, circles of friends and colleagues more',
  ),
  groupKinds: guess(['family', 'friends', 'professional'], 'A guess from where people meet'),
  passOnRate: guess(0.1, 'A guess: over nine tenths of the talk about brands is offline (Keller & Fay 2012)'),
};
