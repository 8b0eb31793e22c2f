import { blobWorker } from './blobWorker.js';
import { type LiveWorker, liveWorker, workerLife } from './liveWorker.js';
import { spawnThread } from './spawnThread.js';

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
  const life = workerLife();
  const worker = make();
  worker.addEventListener('error', (event) => life.die(new Error(event.message || 'blocked or not found')));
  return liveWorker(worker, life, () => worker.terminate());
}
