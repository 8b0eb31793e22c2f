import type { PassOnExperiment } from '../src/run/passOnExperiment.js';
import { passOnExperiment } from './passOnExperiment.js';
import { somePopulation } from './smallExperiment.js';

/** A complaint on the second day, which nobody can miss, and an answer six hours after the company has noticed, then another one. */
export function crisisExperiment(population = somePopulation(), delay = '6h'): PassOnExperiment {
  return passOnExperiment(population, {
    horizon: '3d',
    contents: [
      { id: 'launch', coolness: 0.9, credibility: 0.7, valence: 0.5 },
      { id: 'complaint', coolness: 0.9, importance: 0.8, credibility: 0.7, valence: -0.9 },
      { id: 'apology', counters: 'complaint', importance: 0.8, valence: 0.3, speaker: 'brand' },
    ],
    timeline: [{ at: '0h', post: 'launch', by: { kind: 'random', count: 2 } }],
    crisis: {
      incident: {
        content: 'complaint',
        at: '1d',
        by: { kind: 'bridges', count: 3 },
        cluster: 'preventable',
        seriousness: 0.8,
      },
      response: [
        { delay, strategy: 'rebuild', content: 'apology', followers: 0.5 },
        { delay: '18h', strategy: 'rebuild', content: 'apology', followers: 0.5 },
      ],
      boycott: {},
      sales: { perDay: { amount: 900, currency: 'EUR' } },
    },
  });
}
