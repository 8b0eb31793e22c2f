import type { Preset } from './preset.js';

/**
 * What becomes of most contents: nothing. Goel, Watts & Goldstein 2012: in all domains that they looked at nobody follows
 * the first in 70 to 95 % of cascades, and 1 to 4 % go beyond one degree. The content and the people are the defaults;
 * `transfer` is a guess, chosen so that both shares hold here (about 89 and 2.2 %).
 */
export const everydayContent: Preset = {
  name: 'everyday-content',
  title: { en: 'A post like any other', fr: 'Une publication comme tant d’autres' },
  description: {
    en: 'One of 10,000 people posts something that is neither very useful, important nor cool: nine times in ten nobody passes it on, and hardly ever does it get beyond friends.',
    fr: 'Sur 10 000 personnes, une publie quelque chose de ni très utile, ni important, ni cool : neuf fois sur dix personne ne le transmet, et cela ne dépasse presque jamais le cercle des amis.',
  },
  scenario: {
    format: 'grapevine-scenario/1',
    name: 'Everyday content',
    rngSeed: 'everyday',
    horizon: '7d',
    population: {
      generate: {
        kind: 'everyday-life',
        members: 10_000,
        platforms: ['face-to-face', 'facebook', 'twitter', 'linkedin'],
      },
    },
    model: {
      kind: 'pass-on',
      transfer: 0.45,
      reinforcement: 0.3,
      attention: 40,
      dayRhythm: 'waking',
    },
    contents: [{ id: 'post', usefulness: 0.3, importance: 0.3, coolness: 0.3, format: 'text' }],
    timeline: [{ at: '0h', post: 'post', by: { kind: 'random', count: 1 } }],
    runs: 4000,
  },
};
