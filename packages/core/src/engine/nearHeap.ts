import { grown } from './grown.js';

/** Above every key. */
export const LATEST = 0x7fffffff;

/** A binary heap by key, then by order of arrival. */
export class NearHeap {
  key = 0;
  a = 0;
  b = 0;
  /** Four words an event: key, arrival, a, b. */
  #words: Int32Array<ArrayBuffer> = new Int32Array(4 * 256);
  #count = 0;
  #arrivals = 0;

  /** Forgets all events. */
  clear(): void {
    this.#count = 0;
    this.#arrivals = 0;
  }

  /** Key of the first event; LATEST when there is none. */
  firstKey(): number {
    return this.#count > 0 ? this.#words[0]! : LATEST;
  }

  /** Adds an event. */
  push(key: number, a: number, b: number): void {
    if (4 * this.#count + 4 > this.#words.length) this.#words = grown(this.#words);
    const words = this.#words;
    const arrival = this.#arrivals++;
    let at = this.#count++;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (words[4 * parent]! <= key) break;
      moveEvent(words, parent, at);
      at = parent;
    }
    words[4 * at] = key;
    words[4 * at + 1] = arrival;
    words[4 * at + 2] = a;
    words[4 * at + 3] = b;
  }

  /** Moves the first event, which must be there, to `key`, `a` and `b`. */
  take(): void {
    const words = this.#words;
    this.key = words[0]!;
    this.a = words[2]!;
    this.b = words[3]!;
    const last = --this.#count;
    if (last === 0) {
      this.#arrivals = 0;
      return;
    }
    const key = words[4 * last]!;
    const arrival = words[4 * last + 1]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= last) break;
      if (child + 1 < last && this.#before(child + 1, child)) child++;
      const childKey = words[4 * child]!;
      if (childKey > key || (childKey === key && words[4 * child + 1]! > arrival)) break;
      moveEvent(words, child, at);
      at = child;
    }
    moveEvent(words, last, at);
  }

  #before(i: number, j: number): boolean {
    const words = this.#words;
    const difference = words[4 * i]! - words[4 * j]!;
    return difference < 0 || (difference === 0 && words[4 * i + 1]! < words[4 * j + 1]!);
  }
}

/** Copies the four words of an event; `copyWithin` takes several times as long for so few. */
function moveEvent(words: Int32Array, from: number, to: number): void {
  const source = from << 2;
  const target = to << 2;
  words[target] = words[source]!;
  words[target + 1] = words[source + 1]!;
  words[target + 2] = words[source + 2]!;
  words[target + 3] = words[source + 3]!;
}
