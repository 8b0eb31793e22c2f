// The loop that a worker runs, on this thread: what an ensemble costs without messages.
import { steppedRunner } from '../packages/core/dist/ensemble/classicalRunner.js';
import { chunkRunner } from '../packages/core/dist/ensemble/runChunk.js';

export function chunkRunnerFor(population, activationProbability, members) {
  return modelRunnerFor(population, cascade(activationProbability), members);
}

/** The runs of any model. */
export function modelRunnerFor(population, model, members) {
  return chunkRunner(experiment(population, model, members), 1).play;
}

/** The same by the kernel in JavaScript. */
export function steppedRunnerFor(population, model, members) {
  return steppedRunner(experiment(population, model, members), 1);
}

/** The independent cascade. */
export function cascade(activationProbability) {
  return { kind: 'independent-cascade', activationProbability };
}

function experiment(population, model, members) {
  return { population, model, seedSet: { kind: 'members', members } };
}
