import { type LiveWorker, liveWorker, workerLife } from './liveWorker.js';
import { nodeEndpoint, nodeThreads } from './nodeThreads.js';
import { WORKER_SOURCE } from './workerSource.generated.js';

/** Starts a thread of Node from the engine's source; undefined elsewhere. */
export function spawnThread(): LiveWorker | undefined {
  const threads = nodeThreads();
  if (!threads) return undefined;
  const life = workerLife();
  const thread = new threads.Worker(WORKER_SOURCE, { eval: true, name: 'grapevine' });
  thread.on('error', (error: Error) => life.die(error));
  thread.on('exit', (code: number) => life.die(new Error(`exit code ${code}`)));
  return liveWorker(nodeEndpoint(thread), life, () => thread.terminate());
}
