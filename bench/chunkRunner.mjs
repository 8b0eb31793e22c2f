// The loop that a worker runs, on this thread: what an ensemble costs without messages.
import { steppedRunner } from '../packages/core/dist/ensemble/classicalChunk.js';
import { chunkRunner } from '../packages/core/dist/ensemble/runChunk.js';

export function chunkRunnerFor(population, activationProbability, members) {
  return chunkRunner(experiment(population, activationProbability, members), 1).play;
}

/** The same by the kernel in JavaScript. */
export function steppedRunnerFor(population, activationProbability, members) {
  return steppedRunner(experiment(population, activationProbability, members), 1);
}

function experiment(population, activationProbability, members) {
  const model = { kind: 'independent-cascade', activationProbability };
  return { population, model, seedSet: { kind: 'members', members } };
}
