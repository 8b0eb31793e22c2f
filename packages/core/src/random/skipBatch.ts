import type { GeometricSkip } from './geometricSkip.js';
import { STEP_X, STEP_Y, word } from './stream.js';

/**
 * Streams that skip geometrically through lists, many at a time. Going through all of them draw by draw, instead of
 * each to its end, keeps the loops free of unpredictable branches and the loads of independent streams in flight.
 *
 * There is one batch in a thread: kernels take turns, and arrays that never change are compiled into the loops as
 * constants, which arrays of each kernel's own would not be.
 */
export const BATCH_STREAMS = 1024;

/** Hits that fit: twice a full batch, so that a drawn round always does. */
export const MOST_HITS = 4096;

/**
 * [4 x BATCH_STREAMS] stream i from 4 i on: next entry to be tried, entry after the last, and state x and y. The first
 * two are below 2^30.
 */
const streams = new Int32Array(4 * BATCH_STREAMS);
/** [MOST_HITS] entries that succeeded. */
const hits = new Int32Array(MOST_HITS);
/** Streams whose gap the table does not tell. */
const unsettled = new Int32Array(BATCH_STREAMS);
/** Streams that are still under way: 0 … count - 1. */
let count = 0;

/** The thread's batch: fill `streams`, then `beginBatch`, then `drawHits` until it is empty. */
export const batch: { readonly streams: Int32Array; readonly hits: Int32Array } = { streams, hits };

/** Says how many streams have been filled in. */
export function beginBatch(streamCount: number): void {
  count = streamCount;
}

/** Whether all streams have ended. */
export function batchIsDone(): boolean {
  return count === 0;
}

/**
 * Draws round after round, writing the entries that succeed to `batch.hits` from `hitCount` on, until all streams have
 * ended or another round might not fit. Returns the new number of hits.
 * Each stream makes one draw more than it has hits; nothing is allocated.
 */
export function drawHits(skip: GeometricSkip, hitCount: number): number {
  let h = hitCount | 0;
  let left = count | 0;
  while (left > 0 && h + left <= MOST_HITS) {
    const open = advance(left, skip.gaps, skip.shift);
    if (open > 0) settle(open, skip);
    const end = collect(left, h);
    left = (end - h) | 0;
    h = end;
  }
  count = left;
  return h;
}

/** Draws each stream's gap and moves it there. Notes the streams whose gap is not settled; they move by the table's entry. */
function advance(streamCount: number, gaps: Int16Array, shift: number): number {
  const end = (4 * streamCount) | 0;
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

function settle(open: number, { gaps, shift, refine }: GeometricSkip): void {
  for (let j = 0; j < open; j++) {
    const i = unsettled[j]!;
    const x = streams[i + 2]!;
    const y = streams[i + 3]!;
    const bits = word(x, y);
    streams[i]! += refine(bits, x, y) - gaps[bits >>> shift]!;
  }
}

/** Writes the streams' entries to `hits` and keeps the streams that have not passed their end, one entry further. */
function collect(streamCount: number, from: number): number {
  const stepX = STEP_X;
  const stepY = STEP_Y;
  const end = (4 * streamCount) | 0;
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
