import { createPool, type MakeWorker, type Pool, type PoolOptions } from '@grapevine/core';

const MOST_WORKERS = 4;
/** A worker that has said nothing by then is taken for refused. */
const MOST_WAIT = 4000;

/** Ways to make a worker, tried one after the other; none: as the engine makes them. */
let makers: readonly MakeWorker[] = [];
let shared: { readonly pool: Promise<Pool>; users: number } | undefined;

/**
 * Says how the workers of this page are made, before the first is needed: for pages whose policy forbids workers from a
 * blob, `() => new Worker(url)` of `@grapevine/core/worker`. Where no way works, the page does the work itself.
 */
export function makeWorkersBy(ways: readonly MakeWorker[]): void {
  makers = ways;
}

/** The page's workers, for somebody who gives them back; they end with the last one who has them. */
export interface LentPool {
  /** On the page's own thread where workers are refused. Never rejects. */
  readonly pool: Promise<Pool>;
  giveBack(): void;
}

/** Lends the workers, which all elements of a page have in common. */
export function lendPool(): LentPool {
  shared ??= { pool: startPool(), users: 0 };
  const lent = shared;
  lent.users++;
  let isLent = true;
  return {
    pool: lent.pool,
    giveBack() {
      if (!isLent) return;
      isLent = false;
      if (--lent.users > 0) return;
      if (shared === lent) shared = undefined;
      void lent.pool.then((pool) => pool.close());
    },
  };
}

async function startPool(): Promise<Pool> {
  const workers = Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1);
  for (const worker of makers.length > 0 ? makers : [undefined]) {
    const pool = await answering({ workers, ...(worker && { worker }) });
    if (pool?.kind === 'workers') return pool;
  }
  const refused = () => {
    throw new Error('refused');
  };
  return createPool({ workers: 1, worker: refused });
}

/** A pool, undefined where its workers say nothing for too long. */
async function answering(options: PoolOptions): Promise<Pool | undefined> {
  const starting = createPool(options);
  const waiting = new AbortController();
  const late = new Promise<undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), MOST_WAIT);
    waiting.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  const pool = await Promise.race([starting, late]);
  waiting.abort();
  if (pool === undefined) void starting.then((late) => late.close());
  return pool;
}
