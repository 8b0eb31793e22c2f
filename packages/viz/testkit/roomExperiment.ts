import type { PassOnExperiment } from '../src/run/passOnExperiment.js';
import { passOnExperiment } from './passOnExperiment.js';
import { somePopulation } from './smallExperiment.js';

/** A complaint six hours after a launch that spreads far, and an apology that the company posts two hours after it has noticed. */
export function roomExperiment(population = somePopulation(600)): PassOnExperiment {
  return passOnExperiment(population, {
    horizon: '3d',
    model: { kind: 'pass-on', appeal: 0.9, visibility: 0.5, sameGroup: true },
    contents: [
      { id: 'launch', coolness: 0.9, credibility: 0.7 },
      {
        ...{ id: 'complaint', usefulness: 0.6, importance: 0.9, coolness: 0.8 },
        ...{ valence: -0.9, credibility: 0.8 },
      },
      {
        ...{ id: 'apology', counters: 'complaint', importance: 0.8, valence: 0.3, credibility: 0.9 },
        speaker: 'brand',
      },
    ],
    timeline: [{ at: '0h', post: 'launch', by: { kind: 'random', count: 2 } }],
    crisis: {
      incident: { content: 'complaint', at: '6h', by: { kind: 'bridges', count: 6 } },
      detection: { rate: 0.3, threshold: 2 },
      response: [
        {
          ...{ delay: '2h', strategy: 'rebuild', content: 'apology', followers: 0.4 },
          brief: { who: 'bridges', count: 10, before: '1h' },
        },
      ],
      boycott: {},
      sales: { perDay: { amount: 200, currency: 'EUR' } },
    },
  });
}
