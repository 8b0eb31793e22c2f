import { releaseProxy, wrap } from 'comlink';
import { blobWorker } from './blobWorker.js';
import { type LiveWorker, workerLife } from './liveWorker.js';
import { spawnThread } from './spawnThread.js';
import type { WorkerApi } from './workerApi.js';

/** Makes a worker of one's own, for pages whose policy forbids workers from a blob. */
export type MakeWorker = () => Worker;

/**
 * Starts a worker from the engine's source, which travels as text: a thread in Node, a Web Worker in browsers. It need
 * not be allowed to run (a page's policy may forbid it); then `death` rejects.
 */
export function spawnWorker(make?: MakeWorker): LiveWorker {
  return (make ? undefined : spawnThread()) ?? spawnWebWorker(make ?? blobWorker);
}

function spawnWebWorker(make: MakeWorker): LiveWorker {
  const { death, isDead, die } = workerLife();
  const worker = make();
  worker.addEventListener('error', (event) => die(new Error(event.message || 'blocked or not found')));
  const api = wrap<WorkerApi>(worker);
  return {
    api,
    death,
    isDead,
    async terminate() {
      if (die(new Error('terminated'))) api[releaseProxy]();
      worker.terminate();
    },
  };
}
