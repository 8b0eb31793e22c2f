import { LINK } from './sortBucket.js';

// what this module holds itself is compiled in, what others export looked up each time
const link = LINK;
/** Events that can be pushed together. */
export const MOST_INCOMING = 1024;

/**
 * [MOST_INCOMING] events that are pushed together, filled in by who pushes them, just before. There is one such list in a thread: arrays
 * that never change are compiled into the loops as constants.
 */
export const incoming: Readonly<Record<'keys' | 'a' | 'b', Int32Array>> = {
  keys: new Int32Array(MOST_INCOMING),
  a: new Int32Array(MOST_INCOMING),
  b: new Int32Array(MOST_INCOMING),
};
const { keys, a: first, b: second } = incoming;

/**
 * Puts incoming events from … count - 1 where their buckets go on in the queue's pool, up to one whose bucket is not above `present`, or
 * needs another chunk; returns which that is.
 */
export function putIncoming(
  pool: Int32Array,
  ends: Int32Array,
  shift: number,
  present: number,
  from: number,
  count: number,
): number {
  // read once before the loop: in it, the compiler would not see that they never change
  const k = keys;
  const a = first;
  const b = second;
  for (let i = from | 0; i < count; i = (i + 1) | 0) {
    const key = k[i]!;
    const bucket = key >>> shift;
    if (bucket <= present) return i;
    const at = ends[bucket]!;
    if ((at & link) === link) return i;
    pool[at] = key;
    pool[at + 1] = a[i]!;
    pool[at + 2] = b[i]!;
    ends[bucket] = at + 3;
  }
  return count;
}
