/**
 * A set of whole numbers below a bound, listed in ascending order: bits, and above them bits that say which words of the
 * first are not empty, so that listing a few costs little however many there might be.
 */
export interface IndexSet {
  /** How many are in it. */
  readonly count: number;
  has(index: number): boolean;
  add(index: number): void;
  remove(index: number): void;
  clear(): void;
  /** Writes them to `target` in ascending order and returns how many. O(count + bound / 1024). */
  list(target: Int32Array): number;
}

/** An empty set of numbers below `bound`. */
export function indexSet(bound: number): IndexSet {
  const words = new Int32Array((bound >>> 5) + 1);
  const summary = new Int32Array((bound >>> 10) + 1);
  let count = 0;
  return {
    get count() {
      return count;
    },
    has: (index) => ((words[index >>> 5]! >>> (index & 31)) & 1) === 1,
    add(index) {
      const bit = 1 << (index & 31);
      if ((words[index >>> 5]! & bit) !== 0) return;
      words[index >>> 5]! |= bit;
      summary[index >>> 10]! |= 1 << ((index >>> 5) & 31);
      count++;
    },
    remove(index) {
      const bit = 1 << (index & 31);
      if ((words[index >>> 5]! & bit) === 0) return;
      words[index >>> 5]! &= ~bit;
      if (words[index >>> 5] === 0) summary[index >>> 10]! &= ~(1 << ((index >>> 5) & 31));
      count--;
    },
    clear() {
      words.fill(0);
      summary.fill(0);
      count = 0;
    },
    list(target) {
      let length = 0;
      for (let s = 0; s < summary.length; s++) {
        for (let filled = summary[s]!; filled !== 0; filled &= filled - 1) {
          const at = (s << 5) | lowestBit(filled);
          for (let bits = words[at]!; bits !== 0; bits &= bits - 1) {
            target[length++] = (at << 5) | lowestBit(bits);
          }
        }
      }
      return length;
    },
  };
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
