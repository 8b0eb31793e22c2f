import { crisisOf } from './crisisOf.js';
import { fundraising } from './fundraising.js';

/**
 * The campaign of `fundraising`, and on its first Friday, at ten in the evening, talk of a dear dinner that donations have paid
 * for. It has, and need not have. Guesses:
 *
 * - two hundred people talk of it face to face; those who have heard of it write to their own circles on Saturday, when most
 *   of it happens. In one run of four it stays at the tables where it began;
 * - volunteers look after e-mail, Facebook and Twitter from 8 to 21, from Monday to Saturday: nobody can notice before Saturday
 *   at 8, ten hours later; one in ten posts is found, and the second one counts;
 * - the apology goes to three in ten people and, an hour before, to ten journalists;
 * - all people together give 400 EUR a day, to this cause and others; attitudes take two months to come half of the way back.
 *
 * Half of those who hear of it do so within 17 hours.
 */
export const fundraisingCrisis = crisisOf(fundraising, {
  name: 'fundraising-crisis',
  title: { en: 'A fundraising campaign and a dear dinner', fr: 'Une collecte de dons et un dîner trop cher' },
  description: {
    en: 'The same campaign, but on Friday night people tell each other that donations have paid for a dear dinner. Nobody can notice before Saturday morning, as it takes off: an apology at once spares more than half of the people, six hours later one in four.',
    fr: 'La même collecte, mais un vendredi soir on se raconte que les dons ont payé un dîner coûteux. Personne ne peut s’en apercevoir avant le samedi matin, quand tout s’emballe : des excuses immédiates épargnent plus de la moitié des gens ; six heures après, un sur quatre.',
  },
  contents: [
    {
      id: 'scandal',
      usefulness: 0.32,
      importance: 0.54,
      coolness: 0.37,
      valence: -0.8,
      credibility: 0.7,
      format: 'text',
      noveltyHalfLife: '4d',
    },
    {
      id: 'apology',
      counters: 'scandal',
      usefulness: 0.45,
      importance: 0.45,
      coolness: 0.1,
      valence: 0.2,
      credibility: 0.8,
      format: 'text',
      speaker: 'brand',
      noveltyHalfLife: '4d',
    },
  ],
  crisis: {
    incident: {
      content: 'scandal',
      at: '109h',
      by: { kind: 'random', count: 200 },
      target: { platforms: ['face-to-face'] },
      cluster: 'preventable',
      seriousness: 0.9,
    },
    detection: {
      platforms: ['facebook', 'twitter', 'email'],
      rate: 0.1,
      threshold: 2,
      opensAt: 8,
      closesAt: 21,
      workingDays: 6,
    },
    response: [
      {
        delay: '6h',
        strategy: 'rebuild',
        content: 'apology',
        platforms: ['email', 'facebook', 'twitter'],
        followers: 0.3,
        brief: { who: 'journalists', count: 10, before: '1h' },
        cost: { amount: 30, currency: 'EUR' },
      },
    ],
    sales: { perDay: { amount: 400, currency: 'EUR' } },
    recovery: '60d',
  },
});
