import { everydayLife } from '../src/population/generators/everydayLife.js';
import type { PassOnExperiment } from '../src/scenario/experiment.js';
import { passOnScenario } from '../src/scenario/parsePassOn.js';

const people = everydayLife({ members: 800 });

/** A complaint among 800 people that the company notices, and answers in waves, or not. */
export function crisisWorld(response: readonly object[], crisis: object = {}): PassOnExperiment {
  return {
    population: people,
    passOn: passOnScenario({
      horizon: '4d',
      contents: [
        { id: 'complaint', importance: 0.9, coolness: 0.6, valence: -0.9, speaker: 'peer' },
        { id: 'apology', counters: 'complaint', importance: 0.9, valence: 0.5, speaker: 'brand' },
      ],
      crisis: {
        incident: { content: 'complaint', at: '6h', by: { kind: 'random', count: 12 } },
        boycott: {},
        sales: { perDay: { amount: 1000, currency: 'EUR' } },
        response,
        ...crisis,
      },
    }),
  };
}

/** An apology on the company's own account after so many hours. */
export function apologyAfter(delay: string, others: object = {}): object {
  return { delay, strategy: 'rebuild', content: 'apology', followers: 0.5, ...others };
}
