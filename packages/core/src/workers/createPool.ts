import { GrapevineError, invalidInput } from '../base/grapevineError.js';
import { type ChunkExecutor, type ChunkSession, thisThread } from '../ensemble/chunkExecutor.js';
import type { PassOnFacts } from '../ensemble/passOnChunk.js';
import { loadModels } from '../models/loadModels.js';
import type { LiveWorker } from './liveWorker.js';
import { coreCount, nodeThreads } from './nodeThreads.js';
import { type SentExperiment, sentExperiment } from './sentExperiment.js';
import { type MakeWorker, spawnWorker } from './spawnWorker.js';
import { type Answer, unpack } from './workerApi.js';

/** How a pool is made. */
export interface PoolOptions {
  /** Number of workers, 1 to 1024. Default: the number of cores. */
  readonly workers?: number;
  /** Makes a browser worker from `@grapevine/core/worker`, for pages whose policy forbids workers from a blob. */
  readonly worker?: MakeWorker;
  /**
   * URLs of modules that export models of one's own: loaded here and in each worker, so that scenarios may name them. A
   * module is a program: load none that you would not run.
   */
  readonly modules?: readonly string[];
}

/** Workers that run the chunks of any number of ensembles, at once or one after the other, until closed. */
export interface Pool extends ChunkExecutor {
  /** `this-thread` where workers cannot be had: results are the same, the page or program waits longer. */
  readonly kind: 'workers' | 'this-thread';
  /** Ends all workers at once; what is under way is rejected. */
  close(): Promise<void>;
}

const MOST_TRIES = 3;
const MOST_WORKERS = 1024;

/**
 * Starts a pool. Populations in shared memory are shared with the workers, others copied once to each. When a worker
 * dies, another takes its place and does its runs again; runs that have cost three workers reject with `worker-lost`.
 */
export async function createPool({
  workers = coreCount(),
  worker,
  modules = [],
}: PoolOptions = {}): Promise<Pool> {
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS) {
    const details = { min: 1, max: MOST_WORKERS };
    throw invalidInput({ code: 'whole-number-between', path: 'workers', received: String(workers), details });
  }
  await loadModels(modules);
  return poolOf(workers, () => spawnWorker(worker), modules);
}

/** A pool of `size` workers that `spawn` makes and that know the models of `modules`. */
export async function poolOf(
  size: number,
  spawn: () => LiveWorker,
  modules: readonly string[] = [],
): Promise<Pool> {
  const slots = await startSlots(size, spawn);
  if (!slots) return { ...thisThread, kind: 'this-thread', close: async () => {} };
  const idle = [...slots];
  const waiting: ((slot: Slot) => void)[] = [];
  let nextId = 0;
  let closed = false;

  const takeSlot = () =>
    new Promise<Slot>((resolve) => (idle.length > 0 ? resolve(idle.pop()!) : waiting.push(resolve)));
  const giveBack = (slot: Slot) => (waiting.length > 0 ? waiting.shift()!(slot) : idle.push(slot));

  /** Does work on whichever worker is free, on another one if that dies. */
  const onWorker = async <T>(work: (slot: Slot) => Promise<T>): Promise<T> => {
    const slot = await takeSlot();
    try {
      for (let tries = 1; ; tries++) {
        try {
          return await Promise.race([work(slot), slot.live.death]);
        } catch (error) {
          if (closed) throw new GrapevineError('aborted', [{ code: 'not-aborted', path: '' }]);
          if (!slot.live.isDead()) throw error;
          if (tries >= MOST_TRIES) throw workerLost(tries, error as Error);
          revive(slot, spawn);
        }
      }
    } finally {
      giveBack(slot);
    }
  };

  return {
    kind: 'workers',
    size,
    open: (experiment, rngSeed) =>
      openSession(sentExperiment(experiment, rngSeed), nextId++, modules, slots, onWorker),
    async close() {
      closed = true;
      await Promise.all(slots.map((slot) => slot.live.terminate()));
    },
  };
}

/** A worker's place in the pool: the worker that holds it now, and the experiments that this one has ready. */
interface Slot {
  live: LiveWorker;
  opened: Set<number>;
}

async function startSlots(size: number, spawn: () => LiveWorker): Promise<Slot[] | undefined> {
  const slots: Slot[] = [];
  try {
    for (let i = 0; i < size; i++) slots.push({ live: spawn(), opened: new Set() });
    await Promise.all(slots.map((slot) => Promise.race([slot.live.api.close(-1), slot.live.death])));
    return slots;
  } catch (error) {
    await Promise.all(slots.map((slot) => slot.live.terminate()));
    if (nodeThreads()) throw workerLost(1, error as Error);
    return undefined; // a page may forbid workers
  }
}

async function openSession(
  sent: SentExperiment,
  id: number,
  modules: readonly string[],
  slots: readonly Slot[],
  onWorker: <T>(work: (slot: Slot) => Promise<T>) => Promise<T>,
): Promise<ChunkSession> {
  let facts: PassOnFacts | undefined;
  const makeReady = async (slot: Slot): Promise<void> => {
    if (slot.opened.has(id)) return;
    if (modules.length > 0 && slot.opened.size === 0) unpack(await slot.live.api.load(modules));
    facts = unpack((await slot.live.api.open(id, sent)) as Answer<PassOnFacts | undefined>);
    slot.opened.add(id);
  };
  await onWorker(makeReady);
  return {
    facts,
    run: (from, to) =>
      onWorker(async (slot) => {
        await makeReady(slot);
        return unpack(await slot.live.api.run(id, from, to));
      }),
    async close() {
      for (const slot of slots) {
        if (slot.opened.delete(id) && !slot.live.isDead()) slot.live.api.close(id).catch(() => {});
      }
    },
  };
}

function revive(slot: Slot, spawn: () => LiveWorker): void {
  slot.live.terminate().catch(() => {});
  slot.live = spawn();
  slot.opened = new Set();
}

function workerLost(tries: number, { message }: Error): GrapevineError {
  return new GrapevineError('worker-lost', [
    { code: 'worker-alive', path: '', details: { tries, reason: message } },
  ]);
}
