import { everydayLife } from '../src/population/generators/everydayLife.js';
import type { PassOnExperiment } from '../src/scenario/experiment.js';
import { passOnScenario } from '../src/scenario/parsePassOn.js';

/** A complaint among 800 people, without an answer, or with one after so many hours. */
export function complaintWorld(answerAfter?: number): PassOnExperiment {
  const answer = answerAfter !== undefined;
  return {
    population: people,
    passOn: passOnScenario({
      horizon: '3d',
      contents: [
        { id: 'complaint', importance: 0.9, coolness: 0.6, valence: -0.9, speaker: 'peer' },
        ...(answer
          ? [{ id: 'apology', counters: 'complaint', importance: 0.9, valence: 0.5, speaker: 'brand' }]
          : []),
      ],
      timeline: [
        { at: '0h', post: 'complaint', by: { kind: 'random', count: 20 } },
        ...(answer ? [{ at: `${answerAfter}h`, post: 'apology', by: { kind: 'brand' } }] : []),
      ],
    }),
  };
}

const people = everydayLife({ members: 800 });
