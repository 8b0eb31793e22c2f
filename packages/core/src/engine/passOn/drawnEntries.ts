import type { GeometricSkip } from '../../random/geometricSkip.js';
import { logInPlace } from '../../random/portableMath.js';
import { STEP_X, STEP_Y, word } from '../../random/stream.js';
import { amounts } from './amounts.js';

/** Entries that fit. */
export const MOST_ENTRIES = 1024;
const TWO_32 = 0x100000000;
// what this module holds itself is compiled in, what others export looked up each time
const [draw, stepX, stepY, most] = [word, STEP_X, STEP_Y, MOST_ENTRIES];
const { log } = amounts;
/** Logarithm of the uniform that is drawn. */
const drawn = new Float64Array(1);

/** Where a stream goes on that found no more room: entry, and state x and y. */
const cursor = new Int32Array(3);

/**
 * Entries of lists of members that have been drawn and are not delivered yet. There is one such list in a thread: kernels take
 * turns, and arrays that never change are compiled into the loops as constants.
 */
export const drawnEntries: { readonly entries: Int32Array; readonly delayBits: Int32Array } = {
  /** [MOST_ENTRIES] places in a list of members. */
  entries: new Int32Array(MOST_ENTRIES),
  /** [MOST_ENTRIES] 32 random bits for the reading delay of each. */
  delayBits: new Int32Array(MOST_ENTRIES),
};
const { entries, delayBits } = drawnEntries;

/** Begins a stream in state (x, y) at an entry. */
export function beginStream(entry: number, x: number, y: number): void {
  cursor[0] = entry;
  cursor[1] = x;
  cursor[2] = y;
}

/**
 * Goes on with the stream by geometric gaps up to the entry `end`, writing what it finds from place `count` on, until the list
 * ends or there is no more room. Returns the new count: MOST_ENTRIES where it must go on.
 */
export function drawEntries(
  skip: GeometricSkip,
  end: number,
  delay0: number,
  delay1: number,
  count: number,
): number {
  const { gaps, shift } = skip;
  const mix0 = delay0 | 0;
  const mix1 = delay1 | 0;
  let entry = cursor[0]!;
  let x = cursor[1]!;
  let y = cursor[2]!;
  let at = count | 0;
  for (; at < most; at = (at + 1) | 0) {
    const bits = draw(x, y);
    const gap = gaps[bits >>> shift]!;
    entry = (entry + (gap >= 0 ? gap : skip.refine(bits, x, y))) | 0;
    if (entry >= end) break;
    entries[at] = entry;
    delayBits[at] = draw(x ^ mix0, (y + mix1) | 0);
    entry = (entry + 1) | 0;
    x = (x + stepX) | 0;
    y = (y + stepY) | 0;
  }
  cursor[0] = entry;
  cursor[1] = x;
  cursor[2] = y;
  return at;
}

/** The same where a post is seen with a probability of its own, 1 - e^`amounts.log`. */
export function drawEntriesByLook(end: number, delay0: number, delay1: number, count: number): number {
  const inverseLog = 1 / log[0]!;
  const mix0 = delay0 | 0;
  const mix1 = delay1 | 0;
  let entry = cursor[0]!;
  let x = cursor[1]!;
  let y = cursor[2]!;
  let at = count | 0;
  for (; at < most; at = (at + 1) | 0) {
    drawn[0] = ((draw(x, y) >>> 0) + 0.5) / TWO_32;
    logInPlace(drawn, 0);
    entry = (entry + Math.min(Math.floor(drawn[0]! * inverseLog), end)) | 0;
    if (entry >= end) break;
    entries[at] = entry;
    delayBits[at] = draw(x ^ mix0, (y + mix1) | 0);
    entry = (entry + 1) | 0;
    x = (x + stepX) | 0;
    y = (y + stepY) | 0;
  }
  cursor[0] = entry;
  cursor[1] = x;
  cursor[2] = y;
  return at;
}
