// The loop that a worker runs, on this thread: what an ensemble costs without messages.
import { chunkRunner } from '../packages/core/dist/ensemble/runChunk.js';

export function chunkRunnerFor(population, activationProbability, members) {
  const model = { kind: 'independent-cascade', activationProbability };
  return chunkRunner({ population, model, seedSet: { kind: 'members', members } }, 1);
}
