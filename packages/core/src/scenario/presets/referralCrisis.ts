import { crisisOf } from './crisisOf.js';
import { referral } from './referral.js';

/**
 * The invitations of `referral`, and two days later a leak: somebody has broken in and taken the addresses of friends who had
 * been invited. An accident, as people see it. Guesses:
 *
 * - thirty of them get strange mail and warn others by e-mail, at seven in the morning;
 * - the company sees nothing of WhatsApp or of what is said at home; one warning in ten is forwarded to it by e-mail, and the
 *   second makes it look: after about two hours;
 * - its letter goes to a quarter of the people, by e-mail and WhatsApp, and explains;
 * - all people together buy for 1,000 EUR a day; half of what a content has done to attitudes is forgotten in a month.
 *
 * In one run of five few people hear of it. Half of those who do hear of it within 13 hours. A warning is useful, and one
 * reader in five hands it on.
 */
export const referralCrisis = crisisOf(referral, {
  name: 'referral-crisis',
  title: {
    en: 'Customers invite friends, and data leak',
    fr: 'Les clients invitent leurs amis, et des données fuient',
  },
  description: {
    en: 'The same invitations, but somebody has stolen the addresses of those invited, and thirty of them warn others. A letter six hours after the company has noticed spares more than one in five of them; after a day hardly anybody.',
    fr: 'Les mêmes invitations, mais quelqu’un a volé les adresses des invités, et trente d’entre eux préviennent les autres. Une lettre six heures après l’alerte en épargne plus d’un sur cinq ; un jour après, presque personne.',
  },
  contents: [
    {
      id: 'leak',
      usefulness: 0.59,
      importance: 0.7,
      coolness: 0.235,
      valence: -0.7,
      credibility: 0.7,
      format: 'text',
      noveltyHalfLife: '3d',
    },
    {
      id: 'letter',
      counters: 'leak',
      usefulness: 0.5,
      importance: 0.5,
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
      content: 'leak',
      at: '46h',
      by: { kind: 'random', count: 30 },
      target: { platforms: ['email'] },
      cluster: 'accidental',
      seriousness: 0.8,
    },
    detection: { platforms: ['email'], rate: 0.1, threshold: 2 },
    response: [
      {
        delay: '6h',
        strategy: 'explain',
        content: 'letter',
        platforms: ['whatsapp', 'email'],
        followers: 0.25,
        cost: { amount: 30, currency: 'EUR' },
      },
    ],
    boycott: {},
    sales: { perDay: { amount: 1000, currency: 'EUR' } },
    recovery: '30d',
  },
});
