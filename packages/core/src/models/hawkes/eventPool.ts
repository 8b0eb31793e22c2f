import { grown } from '../../engine/grown.js';
import type { KernelColumns } from '../../engine/kernel.js';

/** Events of later steps, any number for a member. */
export interface EventPool {
  /** How many are kept. */
  readonly count: number;
  add(member: number, step: number, tick: number): void;
  /** Hands over the events of a step, latest added first, and returns how many; they are no longer kept. */
  take(step: number, receive: (member: number, tick: number) => void): number;
  clear(): void;
  save(): KernelColumns;
  restore(columns: KernelColumns): void;
}

const RING = 1024;
const END = -1;
/** Words of an event: member, step, tick, next of its place of the ring. */
const WORDS = 4;
const NEXT = 3;

/** A pool without events. Grows by half when it is full; nothing else is allocated. */
export function eventPool(): EventPool {
  const heads = new Int32Array(RING).fill(END);
  let words: Int32Array = new Int32Array(256 * WORDS);
  let used = 0;
  let free = END;
  let count = 0;

  return {
    get count() {
      return count;
    },
    add(member, step, tick) {
      let at = free;
      if (at !== END) free = words[at + NEXT]!;
      else {
        at = used;
        used += WORDS;
        if (used > words.length) words = grown(words);
      }
      words[at] = member;
      words[at + 1] = step;
      words[at + 2] = tick;
      words[at + NEXT] = heads[step % RING]!;
      heads[step % RING] = at;
      count++;
    },
    take(step, receive) {
      const countBefore = count;
      let before = END;
      for (let at = heads[step % RING]!; at !== END; ) {
        const next = words[at + NEXT]!;
        if (words[at + 1] !== step) before = at;
        else {
          receive(words[at]!, words[at + 2]!);
          words[at + NEXT] = free;
          free = at;
          count--;
          if (before === END) heads[step % RING] = next;
          else words[before + NEXT] = next;
        }
        at = next;
      }
      return countBefore - count;
    },
    clear() {
      heads.fill(END);
      used = 0;
      free = END;
      count = 0;
    },
    save: () => ({
      pool: words.slice(0, used),
      poolHeads: heads.slice(),
      poolState: Int32Array.of(free, count),
    }),
    restore({ pool, poolHeads, poolState }) {
      used = pool!.length;
      while (words.length < used) words = grown(words);
      words.set(pool!);
      heads.set(poolHeads!);
      free = poolState![0]!;
      count = poolState![1]!;
    },
  };
}
