import { expose, transfer } from 'comlink';
import { buffersOf, type ChunkRunner, chunkRunner } from '../ensemble/runChunk.js';
import { readPopulationBuffer } from '../population/populationBuffer.js';
import { nodeEndpoint, nodeThreads } from './nodeThreads.js';
import { answer, type WorkerApi } from './workerApi.js';

/** Makes this thread or Web Worker one of those that a pool gives work to. For scripts that are their own worker. */
export function serveWorker(): void {
  const runners = new Map<number, ChunkRunner>();
  const api: WorkerApi = {
    open: (id, { buffer, rest, rngSeed }) =>
      answer(() => {
        const population = readPopulationBuffer(buffer, 'population');
        const runner = chunkRunner({ population, ...rest }, rngSeed);
        runners.set(id, runner);
        return runner.facts;
      }),
    run: (id, from, to) => {
      const result = answer(() => runners.get(id)!.play(from, to));
      return 'error' in result ? result : transfer(result, buffersOf(result.value));
    },
    close: (id) => {
      runners.delete(id);
    },
  };
  const port = nodeThreads()?.parentPort;
  expose(api, port ? nodeEndpoint(port) : undefined);
}
