import { ZERO } from './wholeNumber.js';

const HIGH_BITS = 0x80808080 | 0;

/**
 * Copies `bytes[start] … bytes[end - 1]` to `words[at] …`, four bytes a word (little-endian), the last one filled up with
 * zeros. `view` is on the same bytes. Returns whether all of them are ASCII.
 */
export function packBytes(
  view: DataView,
  start: number,
  end: number,
  words: Int32Array,
  at: number,
): boolean {
  let all = 0;
  let i = start;
  let to = at;
  for (; i + 4 <= end; i += 4) {
    const word = view.getInt32(i, true);
    words[to++] = word;
    all |= word;
  }
  if (i < end) {
    const word =
      i + 4 <= view.byteLength ? view.getInt32(i, true) & lowBytes(end - i) : lastWord(view, i, end);
    words[to] = word;
    all |= word;
  }
  return (all & HIGH_BITS) === 0;
}

function lastWord(view: DataView, start: number, end: number): number {
  let word = 0;
  for (let i = start, shift = 0; i < end; i++, shift += 8) word |= view.getUint8(i) << shift;
  return word;
}

/** A view on the same bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Writes a whole number below 10^8 to `words[at]` and `words[at + 1]` as `packBytes` does its digits; returns how many these are. */
export function packNumber(value: number, words: Int32Array, at: number): number {
  let low = 0;
  let high = 0;
  let length = 0;
  let rest = value;
  do {
    const shorter = (rest / 10) | 0;
    high = (high << 8) | (low >>> 24);
    low = (low << 8) | (ZERO + rest - 10 * shorter);
    rest = shorter;
    length++;
  } while (rest > 0);
  words[at] = low;
  words[at + 1] = high;
  return length;
}

/** A mask of the first `count` bytes of a word, 1 to 4. */
export function lowBytes(count: number): number {
  return -1 >>> (32 - 8 * count);
}

/** Hash of a label of `length` bytes: each word mixed before it joins: the steps that wait for one another are few (after MurmurHash3). */
export function hashWords(words: Int32Array, at: number, length: number, seed: number): number {
  let h = seed ^ length;
  const end = at + ((length + 3) >> 2);
  for (let i = at; i < end; i++) {
    const k = Math.imul(words[i]!, 0x9e3779b1);
    h ^= Math.imul((k << 15) | (k >>> 17), 0x85ebca6b);
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0x38b34ae5) | 0;
  }
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}
