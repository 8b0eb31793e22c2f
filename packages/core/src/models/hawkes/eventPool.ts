import type { EventQueue } from '../../engine/eventQueue.js';
import { grown } from '../../engine/grown.js';
import type { KernelColumns } from '../../engine/kernel.js';

const RING = 1024;
const END = -1;
/** Words of an event: member, step, tick, next of its place of the ring. */
const WORDS = 4;
const NEXT = 3;

/** Events of later steps, any number for a member. Grows by half when it is full; nothing else is allocated. */
export class EventPool {
  /** How many are kept. */
  count = 0;

  /** [RING] first event of each place. */
  readonly #heads = new Int32Array(RING).fill(END);
  #words: Int32Array = new Int32Array(256 * WORDS);
  #used = 0;
  #free = END;

  add(member: number, step: number, tick: number): void {
    let at = this.#free;
    if (at !== END) this.#free = this.#words[at + NEXT]!;
    else {
      at = this.#used;
      this.#used += WORDS;
      if (this.#used > this.#words.length) this.#words = grown(this.#words);
    }
    const words = this.#words;
    const heads = this.#heads;
    words[at] = member;
    words[at + 1] = step;
    words[at + 2] = tick;
    words[at + NEXT] = heads[step % RING]!;
    heads[step % RING] = at;
    this.count++;
  }

  /** Queues the events of a step as events of `type`, latest added first, and returns how many; they are no longer kept. */
  take(step: number, queue: EventQueue, type: number): number {
    const words = this.#words;
    const heads = this.#heads;
    const countBefore = this.count;
    let before = END;
    for (let at = heads[step % RING]!; at !== END; ) {
      const next = words[at + NEXT]!;
      if (words[at + 1] !== step) before = at;
      else {
        queue.push(words[at + 2]!, words[at]!, type);
        words[at + NEXT] = this.#free;
        this.#free = at;
        this.count--;
        if (before === END) heads[step % RING] = next;
        else words[before + NEXT] = next;
      }
      at = next;
    }
    return countBefore - this.count;
  }

  clear(): void {
    this.#heads.fill(END);
    this.#used = 0;
    this.#free = END;
    this.count = 0;
  }

  save(): KernelColumns {
    return {
      pool: this.#words.slice(0, this.#used),
      poolHeads: this.#heads.slice(),
      poolState: Int32Array.of(this.#free, this.count),
    };
  }

  restore({ pool, poolHeads, poolState }: KernelColumns): void {
    this.#used = pool!.length;
    while (this.#words.length < this.#used) this.#words = grown(this.#words);
    this.#words.set(pool!);
    this.#heads.set(poolHeads!);
    this.#free = poolState![0]!;
    this.count = poolState![1]!;
  }
}
