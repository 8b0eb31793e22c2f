import type { GeometricSkip } from './geometricSkip.js';
import { STEP_X, STEP_Y, word } from './stream.js';

/**
 * Streams that skip geometrically through lists, many at a time: stream i stands before entry `position[i]` of a list
 * that ends before `end[i]`, with state (x[i], y[i]). Going through all of them draw by draw, instead of each to its
 * end, keeps the loops free of unpredictable branches and the loads of independent streams in flight together.
 */
export interface SkipBatch {
  /** [capacity] next entry to be tried. */
  readonly position: Int32Array;
  /** [capacity] entry after the last. */
  readonly end: Int32Array;
  /** [capacity] each: state of the streams. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** [capacity] scratch: gap drawn in this round. */
  readonly gap: Int32Array;
  /** [capacity] scratch: streams whose gap the table does not tell. */
  readonly unsettled: Int32Array;
  /** Streams still under way: entries 0 … count - 1. */
  count: number;
}

/** An empty batch with room for `capacity` streams. */
export function skipBatch(capacity: number): SkipBatch {
  const column = () => new Int32Array(capacity);
  return {
    position: column(),
    end: column(),
    x: column(),
    y: column(),
    gap: column(),
    unsettled: column(),
    count: 0,
  };
}

/**
 * Draws round after round, writing the entries that succeed to `hits` from `hitCount` on, until all streams have
 * ended (`batch.count` is 0) or another round might not fit. Returns the new number of hits.
 * Each stream makes one draw more than it has hits; nothing is allocated.
 */
export function drawHits(batch: SkipBatch, skip: GeometricSkip, hits: Int32Array, hitCount: number): number {
  const { position, end, x, y, gap, unsettled } = batch;
  const { gaps, refine, shift } = skip;
  let h = hitCount | 0;
  let count = batch.count | 0;
  while (count > 0 && h + count <= hits.length) {
    let open = 0;
    for (let i = 0; i < count; i++) {
      // word(x[i], y[i]) written out: a call into another module is checked anew in each turn of the loop
      const xi = x[i]!;
      let t = (Math.imul(xi ^ (xi >>> 16), 0x31848bab) + y[i]!) | 0;
      t = Math.imul(t ^ (t >>> 17), 0xed5ad4bb);
      t = Math.imul(t ^ (t >>> 11), 0xac4c1b51);
      const drawn = gaps[(t ^ (t >>> 15)) >>> shift]!;
      gap[i] = drawn;
      unsettled[open] = i;
      open = (open + (drawn >>> 31)) | 0;
    }
    for (let j = 0; j < open; j++) {
      const i = unsettled[j]!;
      gap[i] = refine(word(x[i]!, y[i]!), x[i]!, y[i]!);
    }
    let left = 0;
    for (let i = 0; i < count; i++) {
      const hit = (position[i]! + gap[i]!) | 0;
      const stop = end[i]!;
      const within = (hit - stop) >>> 31;
      hits[h] = hit;
      h = (h + within) | 0;
      position[left] = (hit + 1) | 0;
      end[left] = stop;
      x[left] = (x[i]! + STEP_X) | 0;
      y[left] = (y[i]! + STEP_Y) | 0;
      left = (left + within) | 0;
    }
    count = left;
  }
  batch.count = count;
  return h;
}
