import { ambassadorProgramme } from './ambassadorProgramme.js';
import { crisisOf } from './crisisOf.js';

/**
 * The ambassadors of `ambassador-programme`, and on the sixth day a reproach, with screenshots: they recommend to children
 * what they have been sent, and do not say so. The company had not asked them to. Guesses:
 *
 * - sixty people show it on Instagram, at nine in the morning; from there it goes into private circles;
 * - a monitoring tool finds one in twenty posts on the two open platforms, day and night, and three count as a matter;
 * - the apology, with rules from now on, stands on accounts that about one in seven people follows; thirty ambassadors hear of
 *   it an hour before and say so themselves;
 * - all people together buy for 500 EUR a day; half of what a content has done to attitudes is forgotten in a month.
 *
 * Half of those who hear of it do so within 13 hours.
 */
export const ambassadorProgrammeCrisis = crisisOf(ambassadorProgramme, {
  name: 'ambassador-programme-crisis',
  title: { en: 'Ambassadors who did not say that they are', fr: 'Des ambassadeurs qui taisaient leur rôle' },
  description: {
    en: 'The same ambassadors, but on the sixth day sixty people show that they hide what they get. An apology with new rules, six hours after the company has noticed, spares three in ten; ambassadors tell of it an hour before.',
    fr: 'Les mêmes ambassadeurs, mais le sixième jour soixante personnes montrent qu’ils cachent ce qu’ils reçoivent. Des excuses et des règles, six heures après l’alerte, en épargnent trois sur dix ; des ambassadeurs l’annoncent une heure plus tôt.',
  },
  contents: [
    {
      id: 'reproach',
      usefulness: 0.35,
      importance: 0.45,
      coolness: 0.38,
      valence: -0.7,
      credibility: 0.7,
      format: 'photo',
      noveltyHalfLife: '3d',
    },
    {
      id: 'rules',
      counters: 'reproach',
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
      content: 'reproach',
      at: '5d',
      by: { kind: 'random', count: 60 },
      target: { platforms: ['instagram'] },
      cluster: 'preventable',
      seriousness: 1,
    },
    detection: { platforms: ['facebook', 'instagram'], rate: 0.05, threshold: 3 },
    response: [
      {
        delay: '6h',
        strategy: 'rebuild',
        content: 'rules',
        followers: 0.15,
        brief: { who: 'ambassadors', count: 30, before: '1h' },
        cost: { amount: 30, currency: 'EUR' },
      },
    ],
    boycott: {},
    sales: { perDay: { amount: 500, currency: 'EUR' } },
    recovery: '30d',
  },
});
