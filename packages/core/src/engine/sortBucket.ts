import { DIGIT_BITS, sortByDigit } from './sortByDigit.js';
import { sortByInsertion } from './sortByInsertion.js';

/** Words of a chunk of events: 21 events of three words (key, a, b), and the index of the next chunk of its bucket. */
export const CHUNK_WORDS = 64;
/** Where the index of the next chunk stands in a chunk. */
export const LINK = 63;

/** Words of events beyond which a digit's share of a bucket is not left to insertion. */
const MANY_WORDS = 3 * 48;

// what this module holds itself is compiled in, what others export looked up each time
const [chunkWords, link] = [CHUNK_WORDS, LINK];
const starts = new Int32Array(1 << DIGIT_BITS);

/**
 * Sorts a bucket's events, `words` words in the chunks from `head` on, by the lowest `keyBits` bits of their keys; those of equal
 * keys stay in order. Returns where they are then: `to` or `spare`. A digit with about as many values as there are events
 * leaves them almost in order, and insertion does the rest; where many share a digit, each digit is sorted by. O(events).
 */
export function sortBucket(
  pool: Int32Array,
  head: number,
  words: number,
  keyBits: number,
  to: Int32Array<ArrayBuffer>,
  spare: Int32Array<ArrayBuffer>,
): Int32Array<ArrayBuffer> {
  const enough = 32 - Math.clz32((words / 3) | 0) + 1;
  const bits = Math.min(enough, keyBits, DIGIT_BITS);
  const low = keyBits - bits;
  const most = countDigits(pool, head, words, low, bits);
  if (low === 0 || most <= MANY_WORDS) {
    scatter(pool, head, words, low, bits, to);
    if (low > 0) sortByInsertion(to, words);
    return to;
  }
  countDigits(pool, head, words, 0, DIGIT_BITS);
  scatter(pool, head, words, 0, DIGIT_BITS, to);
  let from = to;
  let next = spare;
  for (let bit = DIGIT_BITS; bit < keyBits; bit += DIGIT_BITS) {
    sortByDigit(from, next, words, bit, Math.min(DIGIT_BITS, keyBits - bit));
    [from, next] = [next, from];
  }
  return from;
}

/** Notes in `starts` where the events of each digit begin; returns the words of the digit that has most. */
function countDigits(pool: Int32Array, head: number, words: number, low: number, bits: number): number {
  const digits = 1 << bits;
  const mask = digits - 1;
  const begins = starts;
  begins.fill(0, 0, digits);
  for (let chunk = head, left = words; left > 0; left -= link) {
    const from = Math.imul(chunk, chunkWords);
    const end = from + Math.min(left, link);
    for (let i = from; i < end; i = (i + 3) | 0) begins[(pool[i]! >>> low) & mask]! += 3;
    chunk = pool[from + link]!;
  }
  let most = 0;
  for (let digit = 0, sum = 0; digit < digits; digit = (digit + 1) | 0) {
    const count = begins[digit]!;
    begins[digit] = sum;
    sum = (sum + count) | 0;
    if (count > most) most = count;
  }
  return most;
}

/** Moves the events to where `starts` says. */
function scatter(
  pool: Int32Array,
  head: number,
  words: number,
  low: number,
  bits: number,
  to: Int32Array,
): void {
  const mask = (1 << bits) - 1;
  const begins = starts;
  for (let chunk = head, left = words; left > 0; left -= link) {
    const from = Math.imul(chunk, chunkWords);
    const end = from + Math.min(left, link);
    for (let i = from; i < end; i = (i + 3) | 0) {
      const key = pool[i]!;
      const digit = (key >>> low) & mask;
      const at = begins[digit]!;
      to[at] = key;
      to[at + 1] = pool[i + 1]!;
      to[at + 2] = pool[i + 2]!;
      begins[digit] = at + 3;
    }
    chunk = pool[from + link]!;
  }
}
