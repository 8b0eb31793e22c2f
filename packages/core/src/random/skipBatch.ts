import type { GeometricSkip } from './geometricSkip.js';
import { STEP_X, STEP_Y, word } from './stream.js';

/** Entries of a stream in `SkipBatch.streams`; kernels write 4, since an exported name is looked up at each use. */
export const STRIDE = 4;

/**
 * Streams that skip geometrically through lists, many at a time. Going through all of them draw by draw, instead of
 * each to its end, keeps the loops free of unpredictable branches and the loads of independent streams in flight.
 * One array holds all their state, since each further array costs a loop registers.
 */
export interface SkipBatch {
  /**
   * [4 x capacity] stream i from 4 i on: next entry to be tried, entry after the last, and state x and y.
   * The first two are below 2^30.
   */
  readonly streams: Int32Array;
  /** [capacity] scratch: streams whose gap the table does not tell. */
  readonly unsettled: Int32Array;
  /** Streams still under way: 0 … count - 1. */
  count: number;
}

/** An empty batch with room for `capacity` streams. */
export function skipBatch(capacity: number): SkipBatch {
  return { streams: new Int32Array(STRIDE * capacity), unsettled: new Int32Array(capacity), count: 0 };
}

/**
 * Draws round after round, writing the entries that succeed to `hits` from `hitCount` on, until all streams have
 * ended (`batch.count` is 0) or another round might not fit. Returns the new number of hits.
 * Each stream makes one draw more than it has hits; nothing is allocated.
 */
export function drawHits(batch: SkipBatch, skip: GeometricSkip, hits: Int32Array, hitCount: number): number {
  const { streams, unsettled } = batch;
  let h = hitCount | 0;
  let count = batch.count | 0;
  while (count > 0 && h + count <= hits.length) {
    const open = advance(streams, count, skip.gaps, skip.shift, unsettled);
    if (open > 0) settle(streams, unsettled, open, skip);
    const end = collect(streams, count, hits, h);
    count = (end - h) | 0;
    h = end;
  }
  batch.count = count;
  return h;
}

/** Draws each stream's gap and moves it there. Lists the streams whose gap is not settled; they move by the table's entry. */
function advance(
  streams: Int32Array,
  count: number,
  gaps: Int16Array,
  shift: number,
  unsettled: Int32Array,
): number {
  const end = (4 * count) | 0;
  let open = 0;
  for (let i = 0; i < end; i = (i + 4) | 0) {
    // word(x, y) written out: what another module exports is looked up and checked in each turn of the loop
    const x = streams[i + 2]!;
    let t = (Math.imul(x ^ (x >>> 16), 0x31848bab) + streams[i + 3]!) | 0;
    t = Math.imul(t ^ (t >>> 17), 0xed5ad4bb | 0);
    t = Math.imul(t ^ (t >>> 11), 0xac4c1b51 | 0);
    const gap = gaps[(t ^ (t >>> 15)) >>> shift]!;
    streams[i] = (streams[i]! + gap) | 0;
    unsettled[open] = i;
    open = (open + (gap >>> 31)) | 0;
  }
  return open;
}

function settle(
  streams: Int32Array,
  unsettled: Int32Array,
  open: number,
  { gaps, shift, refine }: GeometricSkip,
): void {
  for (let j = 0; j < open; j++) {
    const i = unsettled[j]!;
    const x = streams[i + 2]!;
    const y = streams[i + 3]!;
    const bits = word(x, y);
    streams[i]! += refine(bits, x, y) - gaps[bits >>> shift]!;
  }
}

/** Writes the streams' entries to `hits` and keeps the streams that have not passed their end, one entry further. */
function collect(streams: Int32Array, count: number, hits: Int32Array, from: number): number {
  const stepX = STEP_X;
  const stepY = STEP_Y;
  const end = (4 * count) | 0;
  let h = from | 0;
  let left = 0;
  for (let i = 0; i < end; i = (i + 4) | 0) {
    const hit = streams[i]!;
    const stop = streams[i + 1]!;
    const within = (hit - stop) >>> 31;
    hits[h] = hit;
    streams[left + 2] = (streams[i + 2]! + stepX) | 0;
    streams[left + 3] = (streams[i + 3]! + stepY) | 0;
    streams[left] = (hit + 1) | 0;
    streams[left + 1] = stop;
    h = (h + within) | 0;
    left = (left + 4 * within) | 0;
  }
  return h;
}
