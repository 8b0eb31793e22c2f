import { crisisOf } from './crisisOf.js';
import { productLaunch } from './productLaunch.js';

/**
 * The launch of `product-launch`, and on its second day a photo of a sole that has come off: a faulty batch that a test would
 * have found. Guesses:
 *
 * - twenty fans who bought a pair show the photo, and about an eighth of those who see it show it on, two to three times as
 *   many as a viral video has: it is seen at a glance, and may concern anybody. In one run of forty it does not take off;
 * - a monitoring tool finds one in twenty of the posts on the two open platforms, day and night, and twelve are taken for more
 *   than the usual grumbling: the company knows after five hours or so, sooner where it spreads fast;
 * - the recall stands on the brand's own accounts, which one in eight people follows by then, and thirty ambassadors hear
 *   of it an hour before. Writing it costs 30 EUR; pairs given back are not counted;
 * - all people together buy of the brand for 1,500 EUR a day, about 55 EUR a head in a year; half of what a content has done
 *   to attitudes is forgotten in a month.
 *
 * Half of those who ever hear of it do so within eleven hours, most of them before the night.
 */
export const productLaunchCrisis = crisisOf(productLaunch, {
  name: 'product-launch-crisis',
  title: {
    en: 'A product launch in which soles come off',
    fr: 'Un lancement où les semelles se décollent',
  },
  description: {
    en: 'The same launch, but on its second day twenty fans show a sole that has come off. Within a day more people know of it than have seen the spot. A recall six hours after the company has noticed spares one in five of them.',
    fr: 'Le même lancement, mais dès le deuxième jour vingt passionnés montrent une semelle décollée. En un jour, plus de gens en ont connaissance qu’il n’y en a qui ont vu le spot. Un rappel six heures après que l’entreprise s’en est aperçue en épargne un sur cinq.',
  },
  contents: [
    {
      id: 'complaint',
      usefulness: 0.3,
      importance: 0.44,
      coolness: 0.34,
      valence: -0.8,
      credibility: 0.7,
      format: 'photo',
      noveltyHalfLife: '3d',
    },
    {
      id: 'recall',
      counters: 'complaint',
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
      content: 'complaint',
      at: '1d',
      by: { kind: 'segment', segment: 'fans', count: 20 },
      cluster: 'preventable',
      seriousness: 0.7,
    },
    detection: { platforms: ['facebook', 'instagram'], rate: 0.05, threshold: 12 },
    response: [
      {
        delay: '6h',
        strategy: 'rebuild',
        content: 'recall',
        followers: 0.12,
        brief: { who: 'ambassadors', count: 30, before: '1h' },
        cost: { amount: 30, currency: 'EUR' },
      },
    ],
    boycott: {},
    sales: { perDay: { amount: 1500, currency: 'EUR' } },
    recovery: '30d',
  },
});
