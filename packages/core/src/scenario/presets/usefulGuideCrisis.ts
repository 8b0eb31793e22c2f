import { crisisOf } from './crisisOf.js';
import { usefulGuide } from './usefulGuide.js';

/**
 * The guide of `useful-guide`, and on a Thursday morning a rumour, which is false: that the company sells the addresses of
 * those who sign up. It is a victim, and denies; since it says the truth, it is believed. Guesses:
 *
 * - thirty people warn their circles, on all three platforms;
 * - somebody looks after LinkedIn and Twitter from Monday to Friday, from 8 to 19; four posts of the one in twenty that he
 *   finds are taken for more than one person's grudge. What begins on a Friday evening would wait until Monday;
 * - the denial stands on accounts that a fifth of the people follow, and ten people between circles are told an hour before;
 * - nobody is a customer yet, so no sales are counted; half of what a content has done to attitudes is forgotten in a month.
 *
 * Few are lost although many hear of it: people hold little against a victim. Half of those who hear of it do so in ten hours.
 */
export const usefulGuideCrisis = crisisOf(usefulGuide, {
  name: 'useful-guide-crisis',
  title: { en: 'A useful guide and a false rumour', fr: 'Un guide utile et une fausse rumeur' },
  description: {
    en: 'The same guide, but a rumour says that the company sells addresses. It is false, and the company denies it in office hours: six hours after it has noticed, that spares more than one in four; the next day it spares one in twenty.',
    fr: 'Le même guide, mais une rumeur prétend que l’entreprise revend les adresses. C’est faux, et elle dément aux heures de bureau : six heures après l’alerte, cela en épargne plus d’un sur quatre ; le lendemain, un sur vingt.',
  },
  contents: [
    {
      id: 'rumour',
      usefulness: 0.42,
      importance: 0.51,
      coolness: 0.2,
      valence: -0.7,
      credibility: 0.6,
      format: 'text',
      noveltyHalfLife: '3d',
    },
    {
      id: 'denial',
      counters: 'rumour',
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
      content: 'rumour',
      at: '3d',
      by: { kind: 'random', count: 30 },
      cluster: 'victim',
      seriousness: 0.7,
      isTrue: false,
    },
    detection: {
      platforms: ['linkedin', 'twitter'],
      rate: 0.05,
      threshold: 4,
      opensAt: 8,
      closesAt: 19,
      workingDays: 5,
    },
    response: [
      {
        delay: '6h',
        strategy: 'deny',
        content: 'denial',
        followers: 0.2,
        brief: { who: 'bridges', count: 10, before: '1h' },
      },
    ],
    recovery: '30d',
  },
});
