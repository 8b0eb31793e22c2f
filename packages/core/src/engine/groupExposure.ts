import type { Population } from '../population/population.js';
import type { GeometricSkip } from '../random/geometricSkip.js';
import type { RngKey } from '../random/rngKey.js';
import { BATCH_STREAMS, batch } from '../random/skipBatch.js';
import { streamX, streamY } from '../random/stream.js';
import { type Deliver, exposureSink } from './exposureSink.js';
import { int32View } from './gather.js';
import type { WorkCounters } from './kernel.js';

/** Lets `active[from … to - 1]` expose others, under the key's present value. */
export type Expose = (active: Int32Array, from: number, to: number) => void;

const BLOCK_MEMBERS = 128;

/**
 * Exposures inside groups: each member shows the content to each entry of each of his groups with one probability,
 * independently. The shows of member u in group g are the stream (u, g), which skips through the group's list: cost
 * grows with the exposures that succeed. A member's own entry may be hit too; he is active already.
 *
 * Work is cut into blocks, and each block goes through its phases one after the other (offsets of the members, their
 * groups, the groups' lists, draws, targets), so that the loads of a phase are independent and in flight together.
 */
export function groupExposure(
  population: Population,
  skip: GeometricSkip,
  key: RngKey,
  work: WorkCounters,
  deliver: Deliver,
): Expose {
  const memberOffsets = int32View(population.memberOffsets);
  const memberGroups = int32View(population.memberGroups);
  const groupOffsets = int32View(population.groupOffsets);
  const sink = exposureSink(int32View(population.groupMembers), skip, work, deliver);
  const { streams } = batch;
  const next = new Int32Array(BLOCK_MEMBERS);
  const last = new Int32Array(BLOCK_MEMBERS);
  const memberX = new Int32Array(BLOCK_MEMBERS);

  return (active, from, to) => {
    for (let head = from; head < to; head += BLOCK_MEMBERS) {
      const size = Math.min(BLOCK_MEMBERS, to - head);
      loadMembers(active, head, size, key, memberOffsets, next, last, memberX);
      for (let i = 0; i < size; ) {
        let count = 0;
        for (; i < size && count < BATCH_STREAMS; i++) {
          count = listGroups(memberGroups, next, last, memberX, i, streams, count);
          if (next[i]! < last[i]!) break;
        }
        openStreams(streams, count, key, groupOffsets);
        sink.draw(count);
      }
    }
    sink.flush();
  };
}

/** Phase 1: where each member's groups stand, and his half of the streams' state. */
function loadMembers(
  active: Int32Array,
  head: number,
  size: number,
  key: RngKey,
  memberOffsets: Int32Array,
  next: Int32Array,
  last: Int32Array,
  memberX: Int32Array,
): void {
  const k0 = key[0]! | 0;
  const k1 = key[1]! | 0;
  for (let i = 0; i < size; i++) {
    const member = active[head + i]!;
    next[i] = memberOffsets[member]!;
    last[i] = memberOffsets[member + 1]!;
    memberX[i] = streamX(k0, k1, member);
  }
}

/** Phase 2: the groups of the block's i-th member, as many as there is room for; `next[i]` moves on. */
function listGroups(
  memberGroups: Int32Array,
  next: Int32Array,
  last: Int32Array,
  memberX: Int32Array,
  i: number,
  streams: Int32Array,
  count: number,
): number {
  const x = memberX[i]!;
  const from = next[i]!;
  const stop = Math.min(last[i]!, from + BATCH_STREAMS - count);
  let to = (4 * count) | 0;
  for (let m = from; m < stop; m++) {
    streams[to] = memberGroups[m]!;
    streams[to + 2] = x;
    to = (to + 4) | 0;
  }
  next[i] = stop;
  return count + stop - from;
}

/** Phase 3: opens a stream for each group listed, before the first entry of the group's list. */
function openStreams(streams: Int32Array, count: number, key: RngKey, groupOffsets: Int32Array): void {
  const k2 = key[2]! | 0;
  const k3 = key[3]! | 0;
  const end = (4 * count) | 0;
  for (let i = 0; i < end; i = (i + 4) | 0) {
    const group = streams[i]!;
    streams[i + 3] = streamY(streams[i + 2]!, k2, k3, group);
    streams[i] = groupOffsets[group]!;
    streams[i + 1] = groupOffsets[group + 1]!;
  }
}
