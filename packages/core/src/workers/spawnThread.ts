import { releaseProxy, wrap } from 'comlink';
import { type LiveWorker, workerLife } from './liveWorker.js';
import { nodeEndpoint, nodeThreads } from './nodeThreads.js';
import type { WorkerApi } from './workerApi.js';
import { WORKER_SOURCE } from './workerSource.generated.js';

/** Starts a thread of Node from the engine's source; undefined elsewhere. */
export function spawnThread(): LiveWorker | undefined {
  const threads = nodeThreads();
  if (!threads) return undefined;
  const { death, isDead, die } = workerLife();
  const thread = new threads.Worker(WORKER_SOURCE, { eval: true, name: 'grapevine' });
  thread.on('error', (error: Error) => die(error));
  thread.on('exit', (code: number) => die(new Error(`exit code ${code}`)));
  const api = wrap<WorkerApi>(nodeEndpoint(thread));
  return {
    api,
    death,
    isDead,
    async terminate() {
      if (die(new Error('terminated'))) api[releaseProxy]();
      await thread.terminate();
    },
  };
}
