import type { GeometricSkip } from '../../random/geometricSkip.js';
import { STEP_X, STEP_Y, word } from '../../random/stream.js';

/**
 * Streams that skip geometrically through grids of trials, many at a time: a row for each entry of a list, a column for
 * each step. As in `skipBatch`, going through all of them draw by draw keeps loops free of unpredictable branches, and
 * there is one batch in a thread.
 */
const GRID_STREAMS = 512;

/** Words of a stream: next row, row after the last, x, y, columns of that row that were tried, columns, owner, first column. */
const STREAM_WORDS = 8;

/** Words of a success: row, column, owner. */
export const HIT_WORDS = 3;

const MOST_HITS = 4 * GRID_STREAMS;

/** Makes a quotient of whole numbers below 2^30, taken by way of the reciprocal, never too small; it is never too large. */
const UPWARDS = 1 + 2 ** -50;

const streams = new Int32Array(STREAM_WORDS * GRID_STREAMS);
const reciprocals = new Float64Array(GRID_STREAMS);
const gaps = new Int32Array(GRID_STREAMS);
const unsettled = new Int32Array(GRID_STREAMS);
const hits = new Int32Array(HIT_WORDS * MOST_HITS);
let count = 0;

/** The thread's batch. */
export const grid: { readonly hits: Int32Array } = { hits };

/** Adds a stream in state (x, y) over rows `first … end - 1` of `columns` columns each, numbered from `begin` on; true when the batch is full. */
export function openGrid(
  first: number,
  end: number,
  columns: number,
  x: number,
  y: number,
  owner: number,
  begin: number,
): boolean {
  const at = STREAM_WORDS * count;
  streams[at] = first;
  streams[at + 1] = end;
  streams[at + 2] = x;
  streams[at + 3] = y;
  streams[at + 4] = 0;
  streams[at + 5] = columns;
  streams[at + 6] = owner;
  streams[at + 7] = begin;
  reciprocals[count++] = UPWARDS / columns;
  return count === GRID_STREAMS;
}

/** Streams that have not ended. */
export function openGrids(): number {
  return count;
}

/**
 * Draws rounds until all streams have ended or `hits` is nearly full, and returns the number of successes. With `once`
 * (1 or 0) the first success of a row is its last.
 */
export function drawGrids(skip: GeometricSkip, once: number): number {
  let hitCount = 0;
  while (count > 0 && hitCount + count <= MOST_HITS) {
    const open = drawGaps(count, skip.gaps, skip.shift);
    if (open > 0) settle(open, skip);
    const end = collect(count, once, hitCount);
    count = end - hitCount;
    hitCount = end;
  }
  return hitCount;
}

function drawGaps(streamCount: number, table: Int16Array, shift: number): number {
  let open = 0;
  for (let i = 0; i < streamCount; i++) {
    const at = (STREAM_WORDS * i) | 0;
    // word(x, y) written out: what another module exports is looked up and checked in each turn of the loop
    const x = streams[at + 2]!;
    let t = (Math.imul(x ^ (x >>> 16), 0x31848bab) + streams[at + 3]!) | 0;
    t = Math.imul(t ^ (t >>> 17), 0xed5ad4bb | 0);
    t = Math.imul(t ^ (t >>> 11), 0xac4c1b51 | 0);
    const gap = table[(t ^ (t >>> 15)) >>> shift]!;
    gaps[i] = gap;
    unsettled[open] = i;
    open = (open + (gap >>> 31)) | 0;
  }
  return open;
}

function settle(open: number, { refine }: GeometricSkip): void {
  for (let j = 0; j < open; j++) {
    const i = unsettled[j]!;
    const x = streams[STREAM_WORDS * i + 2]!;
    const y = streams[STREAM_WORDS * i + 3]!;
    gaps[i] = refine(word(x, y), x, y);
  }
}

/** Moves each stream by its gap, writes where it has come to, and keeps it if that is within its rows. */
function collect(streamCount: number, once: number, from: number): number {
  const stepX = STEP_X;
  const stepY = STEP_Y;
  const again = (once ^ 1) | 0;
  let h = (HIT_WORDS * from) | 0;
  let left = 0;
  for (let i = 0; i < streamCount; i++) {
    const at = (STREAM_WORDS * i) | 0;
    const columns = streams[at + 5]!;
    const end = streams[at + 1]!;
    const owner = streams[at + 6]!;
    const begin = streams[at + 7]!;
    const reciprocal = reciprocals[i]!;
    const trials = (streams[at + 4]! + gaps[i]!) | 0;
    const rows = (trials * reciprocal) | 0;
    const column = (trials - Math.imul(rows, columns)) | 0;
    const row = (streams[at]! + rows) | 0;
    const within = (row - end) >>> 31;
    hits[h] = row;
    hits[h + 1] = (begin + column) | 0;
    hits[h + 2] = owner;
    const to = (STREAM_WORDS * left) | 0;
    streams[to + 2] = (streams[at + 2]! + stepX) | 0;
    streams[to + 3] = (streams[at + 3]! + stepY) | 0;
    streams[to] = (row + once) | 0;
    streams[to + 1] = end;
    streams[to + 4] = Math.imul(column + 1, again);
    streams[to + 5] = columns;
    streams[to + 6] = owner;
    streams[to + 7] = begin;
    reciprocals[left] = reciprocal;
    left = (left + within) | 0;
    h = (h + Math.imul(HIT_WORDS, within)) | 0;
  }
  return from + left;
}
