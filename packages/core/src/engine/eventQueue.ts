import { grown } from './grown.js';
import { LATEST, NearHeap } from './nearHeap.js';
import { CHUNK_WORDS, LINK, sortBucket } from './sortBucket.js';

const NONE = -1;
const MOST_BUCKETS = 4096;

/** Events that are told of at once. */
export const MOST_UPCOMING = 128;
/** The slot of an event that has not been told of. */
export const NO_SLOT = -1;

/** Told of the events that come next, three words each (key, a, b) from `from` to `to`, so that their data can be fetched. */
export type Upcoming = (events: Int32Array, from: number, to: number) => void;

/**
 * Pending events in order of key, those of one key in the order in which they were pushed: a calendar of buckets that are
 * sorted when their time comes, and a heap for what is pushed into the bucket that is being worked off. An event costs a
 * few sequential writes, a share of a counting sort and a few sequential reads, however many are pending.
 *
 *     queue.push(key, a, b);
 *     while (queue.next()) … queue.key, queue.a, queue.b …
 */
export class EventQueue {
  /** Of the event that `next` has taken out. */
  key = 0;
  a = 0;
  b = 0;
  /** Where it stood among those that `onUpcoming` was told of together, from 0; NO_SLOT if it was not. */
  slot = NO_SLOT;

  readonly #shift: number;
  /** [buckets] first chunk of each that has events. */
  readonly #heads: Int32Array;
  /** [buckets] where in the pool each goes on, which is a chunk's link when the chunk is full; NONE where it has no events. */
  readonly #ends: Int32Array;
  #pool: Int32Array<ArrayBuffer> = new Int32Array(1024 * CHUNK_WORDS);
  #chunkCount = 0;
  #free = NONE;

  #bucket = -1;
  #sorted: Int32Array<ArrayBuffer> = new Int32Array(3 * 1024);
  #spare: Int32Array<ArrayBuffer> = new Int32Array(3 * 1024);
  #place = 0;
  /** Where the sorted events end; LATEST stands there. */
  #end = 0;
  /** Up to where `onUpcoming` has been told of the sorted events. */
  #announced = 0;
  #nextSlot = 0;

  readonly #near = new NearHeap();
  /** Events of the key that was being worked off when they were pushed. */
  #now: Int32Array<ArrayBuffer> = new Int32Array(2 * 1024);
  #nowKey = 0;
  #nowFrom = 0;
  #nowTo = 0;
  /** Key of the first event that is not among the sorted ones; LATEST when there is none. */
  #otherKey = LATEST;

  readonly #onUpcoming: Upcoming;

  /** For keys from 0 to `lastKey`, below 2^31. `onUpcoming` is told of events, some at a time, before they are taken out. */
  constructor(lastKey: number, onUpcoming: Upcoming = () => {}) {
    this.#onUpcoming = onUpcoming;
    let shift = 0;
    while (lastKey / 2 ** shift >= MOST_BUCKETS) shift++;
    this.#shift = shift;
    const buckets = Math.floor(lastKey / 2 ** shift) + 1;
    this.#heads = new Int32Array(buckets);
    this.#ends = new Int32Array(buckets);
    this.clear();
  }

  /** Forgets what is pending. */
  clear(): void {
    this.#ends.fill(NONE);
    this.#chunkCount = 0;
    this.#free = NONE;
    this.#bucket = -1;
    this.#place = 0;
    this.#end = 0;
    this.#announced = 0;
    this.#sorted[0] = LATEST;
    this.#near.clear();
    this.#nowFrom = 0;
    this.#nowTo = 0;
    this.#otherKey = LATEST;
    this.key = -1;
  }

  /** Adds an event. Its key must not be below that of the event taken out last, except within the same bucket. */
  push(key: number, a: number, b: number): void {
    const bucket = key >>> this.#shift;
    if (bucket <= this.#bucket) {
      this.#pushOther(key, a, b);
      return;
    }
    let at = this.#ends[bucket]!;
    if ((at & LINK) === LINK) at = this.#newChunk(bucket, at);
    const pool = this.#pool;
    pool[at] = key;
    pool[at + 1] = a;
    pool[at + 2] = b;
    this.#ends[bucket] = at + 3;
  }

  /** Takes out the first event of a key up to `lastKey`; false when there is none. */
  next(lastKey: number = LATEST - 1): boolean {
    do {
      const key = this.#sorted[this.#place]!;
      if (key > this.#otherKey) return this.#otherKey <= lastKey && this.#takeOther();
      if (key !== LATEST) return key <= lastKey && this.#takeSorted();
    } while (this.#openNextBucket());
    return false;
  }

  /** All pending events in their order, three words each (key, a, b). They stay pending. O(events). */
  pending(): Int32Array {
    const { key } = this;
    let events: Int32Array<ArrayBuffer> = new Int32Array(3 * 256);
    let length = 0;
    for (; this.next(); length += 3) {
      if (length + 3 > events.length) events = grown(events);
      events[length] = this.key;
      events[length + 1] = this.a;
      events[length + 2] = this.b;
    }
    this.clear();
    for (let i = 0; i < length; i += 3) this.push(events[i]!, events[i + 1]!, events[i + 2]!);
    this.key = key;
    return events.slice(0, length);
  }

  #takeSorted(): boolean {
    const place = this.#place;
    if (place >= this.#announced) this.#announce();
    this.slot = this.#nextSlot++;
    this.key = this.#sorted[place]!;
    this.a = this.#sorted[place + 1]!;
    this.b = this.#sorted[place + 2]!;
    this.#place = place + 3;
    return true;
  }

  /** Tells of the events that come next. */
  #announce(): void {
    const to = Math.min(this.#end, this.#place + 3 * MOST_UPCOMING);
    this.#onUpcoming(this.#sorted, this.#place, to);
    this.#announced = to;
    this.#nextSlot = 0;
  }

  #takeOther(): boolean {
    const near = this.#near;
    this.slot = NO_SLOT;
    if (near.firstKey() <= this.#firstNow()) {
      near.take();
      this.key = near.key;
      this.a = near.a;
      this.b = near.b;
    } else {
      this.key = this.#nowKey;
      this.a = this.#now[this.#nowFrom]!;
      this.b = this.#now[this.#nowFrom + 1]!;
      this.#nowFrom += 2;
      if (this.#nowFrom === this.#nowTo) this.#nowFrom = this.#nowTo = 0;
    }
    this.#otherKey = Math.min(near.firstKey(), this.#firstNow());
    return true;
  }

  #firstNow(): number {
    return this.#nowFrom < this.#nowTo ? this.#nowKey : LATEST;
  }

  #pushOther(key: number, a: number, b: number): void {
    if (key === this.key && (this.#nowFrom === this.#nowTo || this.#nowKey === key)) this.#pushNow(a, b);
    else this.#near.push(key, a, b);
    if (key < this.#otherKey) this.#otherKey = key;
  }

  #pushNow(a: number, b: number): void {
    if (this.#nowTo + 2 > this.#now.length) this.#now = grown(this.#now);
    this.#nowKey = this.key;
    this.#now[this.#nowTo] = a;
    this.#now[this.#nowTo + 1] = b;
    this.#nowTo += 2;
  }

  /** A chunk for a bucket that has none, or whose last one is full up to `link`; returns where its events begin. */
  #newChunk(bucket: number, link: number): number {
    let chunk = this.#free;
    if (chunk !== NONE) this.#free = this.#pool[chunk * CHUNK_WORDS + LINK]!;
    else {
      chunk = this.#chunkCount++;
      if (this.#chunkCount * CHUNK_WORDS > this.#pool.length) this.#pool = grown(this.#pool);
    }
    this.#pool[chunk * CHUNK_WORDS + LINK] = NONE;
    if (link === NONE) this.#heads[bucket] = chunk;
    else this.#pool[link] = chunk;
    return chunk * CHUNK_WORDS;
  }

  /** Moves the next bucket's events out of the pool, sorted. */
  #openNextBucket(): boolean {
    const ends = this.#ends;
    let bucket = this.#bucket + 1;
    while (bucket < ends.length && ends[bucket]! === NONE) bucket++;
    this.#bucket = bucket;
    if (bucket >= ends.length) return false;
    const head = this.#heads[bucket]!;
    const last = (ends[bucket]! - 1) & ~LINK;
    let words = ends[bucket]! - last;
    for (let chunk = head; chunk * CHUNK_WORDS !== last; words += LINK)
      chunk = this.#pool[chunk * CHUNK_WORDS + LINK]!;
    while (words >= this.#sorted.length) {
      this.#sorted = grown(this.#sorted);
      this.#spare = new Int32Array(this.#sorted.length);
    }
    const sorted = sortBucket(this.#pool, head, words, this.#shift, this.#sorted, this.#spare);
    if (sorted !== this.#sorted) [this.#sorted, this.#spare] = [this.#spare, this.#sorted];
    sorted[words] = LATEST;
    this.#pool[last + LINK] = this.#free;
    this.#free = head;
    ends[bucket] = NONE;
    this.#place = 0;
    this.#announced = 0;
    this.#end = words;
    return true;
  }
}
