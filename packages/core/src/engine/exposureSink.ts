import type { GeometricSkip } from '../random/geometricSkip.js';
import { batch, batchIsDone, beginBatch, drawHits, MOST_HITS } from '../random/skipBatch.js';
import { gather } from './gather.js';
import type { WorkCounters } from './kernel.js';

/** Takes members who were exposed, `members[0 … count - 1]`, repeated ones included. */
export type Deliver = (members: Int32Array, count: number) => void;

/** Draws streams of the thread's batch and delivers the members that their hits name, many at a time. */
export interface ExposureSink {
  /** Draws the first `streamCount` of `batch.streams` to their end; delivers when half of the room is used. */
  draw(streamCount: number): void;
  /** Delivers what is left. */
  flush(): void;
}

/** A sink for hits that are positions in `source`, a list of members. */
export function exposureSink(
  source: Int32Array,
  skip: GeometricSkip,
  work: WorkCounters,
  deliver: Deliver,
): ExposureSink {
  const { hits } = batch;
  let hitCount = 0;
  const flush = (): void => {
    work.exposures += hitCount;
    work.draws += hitCount;
    gather(source, hits, hitCount);
    deliver(hits, hitCount);
    hitCount = 0;
  };
  return {
    flush,
    draw(streamCount) {
      work.streams += streamCount;
      work.draws += streamCount;
      beginBatch(streamCount);
      while (!batchIsDone()) {
        hitCount = drawHits(skip, hitCount);
        if (!batchIsDone() || hitCount >= MOST_HITS / 2) flush();
      }
    },
  };
}
