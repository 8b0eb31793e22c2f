import { crisisOf } from './crisisOf.js';
import { prettyProduct } from './prettyProduct.js';

/**
 * The product of `pretty-product`, and in the fifth week photos of a rash: a supplier had changed the varnish. Guesses:
 *
 * - fifteen buyers post their photo on Instagram, at eight in the morning; it is worth showing for some days (half-life 42
 *   hours), and goes on in private circles much faster than on Instagram, where half read a post only after 19 hours;
 * - the shopkeeper looks at Instagram and Pinterest from 9 to 19, from Monday to Saturday, and takes the first photo that she
 *   comes across for serious; she comes across one in twenty;
 * - she explains what has happened on her accounts and in messages to her customers, which two in five people get or are shown;
 * - all people together buy for 100 EUR a day; attitudes take half a year to come half of the way back.
 *
 * Half of those who hear of it do so within some 27 hours.
 */
export const prettyProductCrisis = crisisOf(prettyProduct, {
  name: 'pretty-product-crisis',
  title: { en: 'A pretty product that gives a rash', fr: 'Un joli produit qui donne des boutons' },
  description: {
    en: 'The same product, but in the fifth week fifteen buyers post photos of a rash. The shop sees them when it opens; what it explains six hours later spares one in four. Attitudes are only half way back after half a year.',
    fr: 'Le même produit, mais la cinquième semaine quinze clientes publient des photos de boutons. La boutique les voit à l’ouverture ; ce qu’elle explique six heures plus tard en épargne un sur quatre. Au bout de six mois, les attitudes ne sont revenues qu’à moitié.',
  },
  contents: [
    {
      id: 'rash',
      usefulness: 0.38,
      importance: 0.61,
      coolness: 0.455,
      valence: -0.7,
      credibility: 0.8,
      format: 'photo',
      noveltyHalfLife: '42h',
    },
    {
      id: 'notice',
      counters: 'rash',
      usefulness: 0.5,
      importance: 0.5,
      coolness: 0.1,
      valence: 0.2,
      credibility: 0.8,
      format: 'text',
      speaker: 'brand',
      noveltyHalfLife: '7d',
    },
  ],
  crisis: {
    incident: {
      content: 'rash',
      at: '719h',
      by: { kind: 'random', count: 15 },
      target: { platforms: ['instagram'] },
      cluster: 'accidental',
      seriousness: 0.7,
    },
    detection: {
      platforms: ['instagram', 'pinterest'],
      rate: 0.05,
      threshold: 1,
      opensAt: 9,
      closesAt: 19,
      workingDays: 6,
    },
    response: [
      {
        delay: '6h',
        strategy: 'explain',
        content: 'notice',
        followers: 0.4,
        cost: { amount: 30, currency: 'EUR' },
      },
    ],
    boycott: {},
    sales: { perDay: { amount: 100, currency: 'EUR' } },
    recovery: '180d',
  },
});
