import { type Endpoint, type Remote, releaseProxy, wrap } from 'comlink';
import type { WorkerApi } from './workerApi.js';

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

/** The life of a worker: `die` ends it for a reason, and says whether it was alive until now. */
export interface WorkerLife extends Pick<LiveWorker, 'death' | 'isDead'> {
  readonly die: (reason: Error) => boolean;
}

/** A life that has just begun. */
export function workerLife(): WorkerLife {
  let dead = false;
  let rejectDeath: (reason: Error) => void = () => {};
  const death = new Promise<never>((_, reject) => {
    rejectDeath = reject;
  });
  death.catch(() => {}); // raced by every call
  return {
    death,
    isDead: () => dead,
    die(reason) {
      const first = !dead;
      dead = true;
      rejectDeath(reason);
      return first;
    },
  };
}

/** The worker behind an endpoint, which `end` ends. */
export function liveWorker(
  endpoint: Endpoint,
  { death, isDead, die }: WorkerLife,
  end: () => unknown,
): LiveWorker {
  const api = wrap<WorkerApi>(endpoint);
  return {
    api,
    death,
    isDead,
    async terminate() {
      if (die(new Error('terminated'))) api[releaseProxy]();
      await end();
    },
  };
}
