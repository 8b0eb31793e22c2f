import { expose, transfer } from 'comlink';
import { buffersOf, type ChunkRunner, chunkRunner } from '../ensemble/runChunk.js';
import { loadModels } from '../models/loadModels.js';
import { nodeEndpoint, nodeThreads } from './nodeThreads.js';
import { receivedExperiment } from './sentExperiment.js';
import { answer, answerLater, type WorkerApi } from './workerApi.js';

/** Makes this thread or Web Worker one of those that a pool gives work to. For scripts that are their own worker. */
export function serveWorker(): void {
  const runners = new Map<number, ChunkRunner>();
  const api: WorkerApi = {
    load: (modules) => answerLater(async () => void (await loadModels(modules))),
    open: (id, sent) =>
      answer(() => {
        const runner = chunkRunner(receivedExperiment(sent), sent.rngSeed);
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
