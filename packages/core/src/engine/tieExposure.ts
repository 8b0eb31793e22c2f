import type { Population } from '../population/population.js';
import type { GeometricSkip } from '../random/geometricSkip.js';
import type { RngKey } from '../random/rngKey.js';
import { batch, MOST_HITS } from '../random/skipBatch.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../random/stream.js';
import { type Deliver, exposureSink } from './exposureSink.js';
import { gather, int32View } from './gather.js';
import type { Expose } from './groupExposure.js';
import type { WorkCounters } from './kernel.js';

/** Second word of the key of a member's ties, where a group's index stands for groups: no group has this index. */
export const TIES = 0xffffffff;

const BLOCK_MEMBERS = 256;

/** Exposures along ties, all with one probability: the stream (u, TIES) skips through the ties of member u. */
export function tieExposure(
  population: Population,
  skip: GeometricSkip,
  key: RngKey,
  work: WorkCounters,
  deliver: Deliver,
): Expose {
  const tieOffsets = int32View(population.tieOffsets);
  const sink = exposureSink(int32View(population.tieTargets), skip, work, deliver);
  const { streams } = batch;

  return (active, from, to) => {
    for (let head = from; head < to; head += BLOCK_MEMBERS) {
      const size = Math.min(BLOCK_MEMBERS, to - head);
      openStreams(active, head, size, key, tieOffsets, streams);
      sink.draw(size);
    }
    sink.flush();
  };
}

function openStreams(
  active: Int32Array,
  head: number,
  size: number,
  key: RngKey,
  tieOffsets: Int32Array,
  streams: Int32Array,
): void {
  const k0 = key[0]! | 0;
  const k1 = key[1]! | 0;
  const k2 = key[2]! | 0;
  const k3 = key[3]! | 0;
  for (let i = 0; i < size; i++) {
    const member = active[head + i]!;
    const to = (4 * i) | 0;
    const x = streamX(k0, k1, member);
    streams[to] = tieOffsets[member]!;
    streams[to + 1] = tieOffsets[member + 1]!;
    streams[to + 2] = x;
    streams[to + 3] = streamY(x, k2, k3, TIES);
  }
}

/**
 * Exposures along ties that each have their own probability: the j-th draw of the stream (u, TIES) decides on the j-th
 * tie of u. `thresholds[tie]` is its probability as a whole number of 2^-31. Cost grows with the ties looked at.
 */
export function unequalTieExposure(
  population: Population,
  thresholds: Uint32Array,
  key: RngKey,
  work: WorkCounters,
  deliver: Deliver,
): Expose {
  const tieOffsets = int32View(population.tieOffsets);
  const tieTargets = int32View(population.tieTargets);
  const { hits } = batch;

  return (active, from, to) => {
    let hitCount = 0;
    const flush = (): void => {
      work.exposures += hitCount;
      gather(tieTargets, hits, hitCount);
      deliver(hits, hitCount);
      hitCount = 0;
    };
    for (let head = from; head < to; head++) {
      const member = active[head]!;
      const last = tieOffsets[member + 1]!;
      work.streams++;
      for (let first = tieOffsets[member]!; first < last; ) {
        const stop = Math.min(last, first + MOST_HITS - hitCount);
        hitCount = tossTies(
          thresholds,
          key,
          member,
          first - tieOffsets[member]!,
          first,
          stop,
          hits,
          hitCount,
        );
        work.draws += stop - first;
        first = stop;
        if (hitCount > MOST_HITS / 2) flush();
      }
    }
    flush();
  };
}

/** Whether the tie with threshold `threshold` carries content, by draw `bits`. */
export function carries(bits: number, threshold: number): boolean {
  return bits >>> 1 < threshold;
}

function tossTies(
  thresholds: Uint32Array,
  key: RngKey,
  member: number,
  firstDraw: number,
  from: number,
  to: number,
  hits: Int32Array,
  hitCount: number,
): number {
  let x = streamX(key[0]! | 0, key[1]! | 0, member);
  let y = streamY(x, key[2]! | 0, key[3]! | 0, TIES);
  x = (x + Math.imul(firstDraw, STEP_X)) | 0;
  y = (y + Math.imul(firstDraw, STEP_Y)) | 0;
  let h = hitCount;
  for (let tie = from; tie < to; tie++) {
    hits[h] = tie;
    h += carries(word(x, y), thresholds[tie]!) ? 1 : 0;
    x = (x + STEP_X) | 0;
    y = (y + STEP_Y) | 0;
  }
  return h;
}
