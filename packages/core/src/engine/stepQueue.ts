import { grown } from './grown.js';

/** Keys are 0 … 2^31 - 1: the instants of a step. */
export const INSTANTS = 0x80000000;

const KEY_BITS = 31;
const MOST_BUCKET_BITS = 22;
/** Events a bucket, on average or in the open one, from which on buckets are divided. */
const FULL = 8;
const FULL_OPEN = 3 * 32;
const NONE = -1;

/**
 * The events of one step in order of (key, a, b): a calendar of as many buckets as events are expected, doubled when there
 * are more. A bucket is sorted when its time comes; what is pushed into it afterwards is put into its place. Buckets are
 * lists within one array, so an event costs O(1) expected, however many there are.
 *
 *     queue.begin(expected);
 *     queue.push(key, a, b);
 *     while (queue.next()) … queue.key, queue.a, queue.b …   // may push events of later keys
 */
export class StepQueue {
  /** Of the event that `next` has taken out. */
  key = 0;
  a = 0;
  b = 0;

  /** Four words an event: key, a, b, next event of the bucket. */
  #events: Int32Array<ArrayBuffer> = new Int32Array(4 * 64);
  #count = 0;
  #heads: Int32Array<ArrayBuffer> = new Int32Array(64);
  #bits = 0;
  #bucket = NONE;
  /** Three words an event: those of the open bucket, in order, from `#place` to `#end`. */
  #open: Int32Array<ArrayBuffer> = new Int32Array(3 * 64);
  #place = 0;
  #end = 0;

  /** Forgets all events and gets ready for about `expected` of them. O(expected). */
  begin(expected: number): void {
    let bits = 0;
    while (bits < MOST_BUCKET_BITS && 2 ** (bits + 1) < expected) bits++;
    this.#count = 0;
    this.#setBuckets(bits);
    this.#bucket = NONE;
    this.#place = 0;
    this.#end = 0;
    this.key = 0;
  }

  /** Adds an event, whose key is not below that of the event taken out last. */
  push(key: number, a: number, b: number): void {
    if (this.#isFull()) this.#divide();
    const bucket = key >>> (KEY_BITS - this.#bits);
    if (bucket <= this.#bucket) {
      this.#insert(key, a, b);
      return;
    }
    let events = this.#events;
    const at = 4 * this.#count;
    if (at + 4 > events.length) this.#events = events = grown(events);
    events[at] = key;
    events[at + 1] = a;
    events[at + 2] = b;
    events[at + 3] = this.#heads[bucket]!;
    this.#heads[bucket] = at;
    this.#count++;
  }

  /** Takes out the first event; false when there is none. */
  next(): boolean {
    while (this.#place === this.#end) if (!this.#openNext()) return false;
    const place = this.#place;
    this.key = this.#open[place]!;
    this.a = this.#open[place + 1]!;
    this.b = this.#open[place + 2]!;
    this.#place = place + 3;
    return true;
  }

  #setBuckets(bits: number): void {
    this.#bits = bits;
    if (this.#heads.length < 2 ** bits) this.#heads = new Int32Array(2 ** bits);
    this.#heads.fill(NONE, 0, 2 ** bits);
  }

  #isFull(): boolean {
    return (
      (this.#count >= FULL << this.#bits || this.#end - this.#place >= FULL_OPEN) &&
      this.#bits < MOST_BUCKET_BITS
    );
  }

  /** Puts what is pending into four times as many buckets, from the one of the present key on. */
  #divide(): void {
    const shift = KEY_BITS - this.#bits;
    const events = this.#events;
    let kept = 0;
    for (let at = 0; at < 4 * this.#count; at += 4) {
      if (events[at]! >>> shift <= this.#bucket) continue;
      events.copyWithin(kept, at, at + 3);
      kept += 4;
    }
    this.#count = kept >>> 2;
    this.#setBuckets(Math.min(MOST_BUCKET_BITS, this.#bits + 2));
    this.#relink();
    this.#bucket = (this.key >>> (KEY_BITS - this.#bits)) - 1;
    const end = this.#end;
    const place = this.#place;
    this.#place = 0;
    this.#end = 0;
    const open = this.#open;
    for (let i = place; i < end; i += 3) this.push(open[i]!, open[i + 1]!, open[i + 2]!);
  }

  #relink(): void {
    const shift = KEY_BITS - this.#bits;
    const events = this.#events;
    const heads = this.#heads;
    for (let at = 0; at < 4 * this.#count; at += 4) {
      const bucket = events[at]! >>> shift;
      events[at + 3] = heads[bucket]!;
      heads[bucket] = at;
    }
  }

  #openNext(): boolean {
    const heads = this.#heads;
    const last = 2 ** this.#bits;
    let bucket = this.#bucket + 1;
    while (bucket < last && heads[bucket]! === NONE) bucket++;
    this.#bucket = bucket;
    this.#place = 0;
    this.#end = 0;
    if (bucket >= last) return false;
    const events = this.#events;
    for (let at = heads[bucket]!; at !== NONE; at = events[at + 3]!) {
      this.#insert(events[at]!, events[at + 1]!, events[at + 2]!);
    }
    return true;
  }

  /** Puts an event into its place in the open bucket. */
  #insert(key: number, a: number, b: number): void {
    if (this.#end + 3 > this.#open.length) this.#open = grown(this.#open);
    const open = this.#open;
    let at = this.#end;
    for (; at > this.#place && isBefore(key, a, b, open, at - 3); at -= 3) {
      open[at] = open[at - 3]!;
      open[at + 1] = open[at - 2]!;
      open[at + 2] = open[at - 1]!;
    }
    open[at] = key;
    open[at + 1] = a;
    open[at + 2] = b;
    this.#end += 3;
  }
}

function isBefore(key: number, a: number, b: number, events: Int32Array, at: number): boolean {
  if (key !== events[at]!) return key < events[at]!;
  return a < events[at + 1]! || (a === events[at + 1]! && b < events[at + 2]!);
}
