import type { RngSeed } from '../random/rngKey.js';
import { checkExperiment } from '../scenario/checkExperiment.js';
import type { ClassicalExperiment, Experiment } from '../scenario/experiment.js';
import { type ChunkExecutor, type ChunkSession, thisThread } from './chunkExecutor.js';
import type { ClassicalChunk } from './classicalChunk.js';
import type { PassOnFacts } from './passOnChunk.js';
import type { RunChunk } from './runChunk.js';

/** How an ensemble is run. */
export interface EnsembleOptions {
  /** Number of runs, 1 to 100 million. Default 100. */
  readonly runs?: number;
  /** Seed of the randomness. Default 0. */
  readonly rngSeed?: RngSeed;
  /** Where to run: a pool of workers, or this thread by default. Results are the same. */
  readonly pool?: ChunkExecutor;
  /** Stops the work: the loop ends with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Work of a chunk: small enough to stop soon and to share out evenly, large enough to make messages cheap. */
const CHUNK_WORK = 12_000_000;
const MOST_GROWTH = 16;

/**
 * The runs of an ensemble, chunk by chunk, in the order in which chunks are done. Which runs make a chunk depends on the
 * number of workers; what a run comes to depends on the seed and its own index only.
 *
 * @throws GrapevineError `invalid-input` for an experiment that does not fit together; `worker-lost`; the signal's reason.
 */
export function ensembleRuns(
  experiment: ClassicalExperiment,
  options?: EnsembleOptions,
): AsyncGenerator<ClassicalChunk, void, void>;
export function ensembleRuns(
  experiment: Experiment,
  options?: EnsembleOptions,
): AsyncGenerator<RunChunk, void, void>;
export async function* ensembleRuns(
  experiment: Experiment,
  options: EnsembleOptions = {},
): AsyncGenerator<RunChunk, void, void> {
  yield* openEnsemble(experiment, options, () => {});
}

/** `ensembleRuns`, telling first what a pass-on experiment's numbers mean; `tell` may refuse by throwing. */
export async function* openEnsemble(
  experiment: Experiment,
  { runs = 100, rngSeed = 0, pool = thisThread, signal }: EnsembleOptions,
  tell: (facts: PassOnFacts | undefined) => void,
): AsyncGenerator<RunChunk, void, void> {
  signal?.throwIfAborted();
  const checked = checkExperiment(experiment, { rngSeed, runs });
  const aborted = rejectWhenAborted(signal);
  const session = await Promise.race([pool.open(checked, rngSeed), aborted.promise]);
  try {
    tell(session.facts);
    yield* shareOut(session, runs, pool.size, aborted.promise);
  } finally {
    aborted.release();
    await session.close();
  }
}

async function* shareOut(
  session: ChunkSession,
  runs: number,
  size: number,
  aborted: Promise<never>,
): AsyncGenerator<RunChunk, void, void> {
  const underWay = new Map<number, Promise<RunChunk>>();
  let next = 0;
  let length = 1;
  while (next < runs || underWay.size > 0) {
    while (next < runs && underWay.size < size) {
      const evenShare = Math.ceil((runs - next) / (2 * size));
      const to = Math.min(runs, next + Math.max(1, Math.min(length, evenShare)));
      const chunk = session.run(next, to);
      chunk.catch(() => {}); // an abort may end the loop while it is under way
      underWay.set(next, chunk);
      next = to;
    }
    const done = await Promise.race([...underWay.values(), aborted]);
    underWay.delete(done.from);
    const workPerRun = done.work / done.runs;
    length = Math.max(1, Math.min(Math.floor(CHUNK_WORK / workPerRun), length * MOST_GROWTH));
    yield done;
  }
}

function rejectWhenAborted(signal: AbortSignal | undefined): {
  promise: Promise<never>;
  release: () => void;
} {
  let release = () => {};
  const promise = new Promise<never>((_, reject) => {
    if (!signal) return;
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    release = () => signal.removeEventListener('abort', onAbort);
  });
  promise.catch(() => {});
  return { promise, release };
}
