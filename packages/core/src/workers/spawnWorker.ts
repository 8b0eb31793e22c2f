import { type Remote, releaseProxy, wrap } from 'comlink';
import { nodeEndpoint, nodeThreads } from './nodeThreads.js';
import type { WorkerApi } from './workerApi.js';
import { WORKER_SOURCE } from './workerSource.generated.js';

/** A worker that is alive, and the news of its death. */
export interface LiveWorker {
  /** Kept for the worker's whole life: comlink forgets calls of a proxy that is collected. */
  readonly api: Remote<WorkerApi>;
  /** Rejects when the worker dies; never resolves. Calls to a dead worker never settle, so race them with this. */
  readonly death: Promise<never>;
  readonly isDead: () => boolean;
  /** Ends the worker at once. */
  terminate(): Promise<void>;
}

/** Makes a worker of one's own, for pages whose policy forbids workers from a blob. */
export type MakeWorker = () => Worker;

/**
 * Starts a worker from the engine's source, which travels as text: a thread in Node, a Web Worker in browsers. It need
 * not be allowed to run (a page's policy may forbid it); then `death` rejects.
 */
export function spawnWorker(make?: MakeWorker): LiveWorker {
  let dead = false;
  let rejectDeath: (reason: Error) => void = () => {};
  const death = new Promise<never>((_, reject) => {
    rejectDeath = reject;
  });
  /** Whether it was alive until now. */
  const die = (reason: Error): boolean => {
    const first = !dead;
    dead = true;
    rejectDeath(reason);
    return first;
  };
  death.catch(() => {}); // raced by every call
  const isDead = () => dead;
  const threads = make ? undefined : nodeThreads();
  if (threads) {
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
  const worker = make ? make() : blobWorker();
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

function blobWorker(): Worker {
  const url = URL.createObjectURL(new Blob([WORKER_SOURCE], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'grapevine' });
  URL.revokeObjectURL(url);
  return worker;
}
