/** A set of unordered pairs of different indices below 2^32 - 1. All operations are O(1) expected. */
export interface PairSet {
  has(a: number, b: number): boolean;
  /** Adds a pair; false when it was there already. */
  add(a: number, b: number): boolean;
  /** Takes a pair out, if it is there. */
  remove(a: number, b: number): void;
}

const EMPTY = 0xffffffff;

/** An empty set with room for `most` pairs: open addressing at half load, 16 to 32 bytes a pair. */
export function pairSet(most: number): PairSet {
  let size = 8;
  while (size < 2 * most) size *= 2;
  const mask = size - 1;
  const lows = new Uint32Array(size).fill(EMPTY);
  const highs = new Uint32Array(size);
  const slotOf = (low: number, high: number): number => {
    let slot = home(low, high) & mask;
    while (lows[slot] !== EMPTY && (lows[slot] !== low || highs[slot] !== high)) slot = (slot + 1) & mask;
    return slot;
  };
  const find = (a: number, b: number) => (a < b ? slotOf(a, b) : slotOf(b, a));
  /** Closes the gap at `slot`, so that a search never stops before what it looks for (Knuth, algorithm 6.4R). */
  const closeGap = (slot: number): void => {
    let gap = slot;
    for (let next = (gap + 1) & mask; lows[next] !== EMPTY; next = (next + 1) & mask) {
      const wanted = home(lows[next]!, highs[next]!) & mask;
      if (((next - wanted) & mask) < ((next - gap) & mask)) continue;
      lows[gap] = lows[next]!;
      highs[gap] = highs[next]!;
      gap = next;
    }
    lows[gap] = EMPTY;
  };
  return {
    has: (a, b) => lows[find(a, b)] !== EMPTY,
    add(a, b) {
      const slot = find(a, b);
      if (lows[slot] !== EMPTY) return false;
      lows[slot] = Math.min(a, b);
      highs[slot] = Math.max(a, b);
      return true;
    },
    remove(a, b) {
      const slot = find(a, b);
      if (lows[slot] !== EMPTY) closeGap(slot);
    },
  };
}

function home(low: number, high: number): number {
  let hash = Math.imul(low, 0x9e3779b1) + Math.imul(high, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
