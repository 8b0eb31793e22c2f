import { grown } from './grown.js';
import { LATEST, NearHeap } from './nearHeap.js';
import { DIGIT_BITS, sortByDigit } from './sortByDigit.js';
import { sortByInsertion } from './sortByInsertion.js';

const CHUNK_EVENTS = 32;
const CHUNK_WORDS = 3 * CHUNK_EVENTS + 1;
const LINK = 3 * CHUNK_EVENTS;
const NONE = -1;
const MOST_BUCKETS = 4096;

/** Up to so many events of a bucket, counting digits takes longer than putting each into its place. */
const FEW_EVENTS = 64;

/** Events ahead that are announced at once. */
const ANNOUNCED = 128;

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

  readonly #shift: number;
  readonly #heads: Int32Array;
  readonly #tails: Int32Array;
  readonly #fills: Int32Array;
  #pool: Int32Array<ArrayBuffer> = new Int32Array(1024 * CHUNK_WORDS);
  #chunkCount = 0;
  #free = NONE;

  #bucket = -1;
  #sorted: Int32Array<ArrayBuffer> = new Int32Array(3 * 1024);
  #spare: Int32Array<ArrayBuffer> = new Int32Array(3 * 1024);
  #place = 0;
  #end = 0;
  /** Up to where `onUpcoming` has been told of the sorted events. */
  #announced = 0;

  readonly #near = new NearHeap();
  /** Events of the key that was being worked off when they were pushed. */
  #now: Int32Array<ArrayBuffer> = new Int32Array(2 * 1024);
  #nowKey = 0;
  #nowFrom = 0;
  #nowTo = 0;

  readonly #onUpcoming: Upcoming;

  /** For keys from 0 to `lastKey`, below 2^31. `onUpcoming` is told of events, some at a time, before they are taken out. */
  constructor(lastKey: number, onUpcoming: Upcoming = () => {}) {
    this.#onUpcoming = onUpcoming;
    let shift = 0;
    while (lastKey / 2 ** shift >= MOST_BUCKETS) shift++;
    this.#shift = shift;
    const buckets = Math.floor(lastKey / 2 ** shift) + 1;
    this.#heads = new Int32Array(buckets).fill(NONE);
    this.#tails = new Int32Array(buckets);
    this.#fills = new Int32Array(buckets);
  }

  /** Forgets what is pending. */
  clear(): void {
    this.#heads.fill(NONE);
    this.#chunkCount = 0;
    this.#free = NONE;
    this.#bucket = -1;
    this.#place = 0;
    this.#end = 0;
    this.#near.clear();
    this.#nowFrom = 0;
    this.#nowTo = 0;
    this.key = -1;
  }

  /** Adds an event. Its key must not be below that of the event taken out last, except within the same bucket. */
  push(key: number, a: number, b: number): void {
    const bucket = key >>> this.#shift;
    if (bucket > this.#bucket) this.#append(bucket, key, a, b);
    else if (key === this.key && (this.#nowFrom === this.#nowTo || this.#nowKey === key)) this.#pushNow(a, b);
    else this.#near.push(key, a, b);
  }

  /** Takes out the first event of a key up to `lastKey`; false when there is none. */
  next(lastKey: number = LATEST - 1): boolean {
    do {
      const sorted = this.#place < this.#end ? this.#sorted[this.#place]! : LATEST;
      const near = this.#near.firstKey();
      const now = this.#nowFrom < this.#nowTo ? this.#nowKey : LATEST;
      if (sorted <= near && sorted <= now && sorted < LATEST) return sorted <= lastKey && this.#takeSorted();
      if (near <= now && near < LATEST) return near <= lastKey && this.#takeNear();
      if (now < LATEST) return now <= lastKey && this.#takeNow();
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
    this.key = this.#sorted[place]!;
    this.a = this.#sorted[place + 1]!;
    this.b = this.#sorted[place + 2]!;
    this.#place = place + 3;
    return true;
  }

  /** Tells of the events that come next. */
  #announce(): void {
    const to = Math.min(this.#end, this.#place + 3 * ANNOUNCED);
    this.#onUpcoming(this.#sorted, this.#place, to);
    this.#announced = to;
  }

  #takeNear(): boolean {
    const near = this.#near;
    near.take();
    this.key = near.key;
    this.a = near.a;
    this.b = near.b;
    return true;
  }

  #takeNow(): boolean {
    this.key = this.#nowKey;
    this.a = this.#now[this.#nowFrom]!;
    this.b = this.#now[this.#nowFrom + 1]!;
    this.#nowFrom += 2;
    if (this.#nowFrom === this.#nowTo) this.#nowFrom = this.#nowTo = 0;
    return true;
  }

  #pushNow(a: number, b: number): void {
    if (this.#nowTo + 2 > this.#now.length) this.#now = grown(this.#now);
    this.#nowKey = this.key;
    this.#now[this.#nowTo] = a;
    this.#now[this.#nowTo + 1] = b;
    this.#nowTo += 2;
  }

  #append(bucket: number, key: number, a: number, b: number): void {
    let chunk = this.#tails[bucket]!;
    let fill = this.#fills[bucket]!;
    if (this.#heads[bucket]! === NONE) {
      chunk = this.#newChunk();
      this.#heads[bucket] = chunk;
      this.#tails[bucket] = chunk;
      fill = 0;
    } else if (fill === LINK) {
      const next = this.#newChunk();
      this.#pool[chunk * CHUNK_WORDS + LINK] = next;
      this.#tails[bucket] = next;
      chunk = next;
      fill = 0;
    }
    const at = chunk * CHUNK_WORDS + fill;
    const pool = this.#pool;
    pool[at] = key;
    pool[at + 1] = a;
    pool[at + 2] = b;
    this.#fills[bucket] = fill + 3;
  }

  #newChunk(): number {
    let chunk = this.#free;
    if (chunk !== NONE) this.#free = this.#pool[chunk * CHUNK_WORDS + LINK]!;
    else {
      chunk = this.#chunkCount++;
      if (this.#chunkCount * CHUNK_WORDS > this.#pool.length) this.#pool = grown(this.#pool);
    }
    this.#pool[chunk * CHUNK_WORDS + LINK] = NONE;
    return chunk;
  }

  /** Moves the next bucket's events out of the pool, sorted. */
  #openNextBucket(): boolean {
    const heads = this.#heads;
    let bucket = this.#bucket + 1;
    while (bucket < heads.length && heads[bucket]! === NONE) bucket++;
    this.#bucket = bucket;
    if (bucket >= heads.length) return false;
    let length = 0;
    for (let chunk = heads[bucket]!; chunk !== NONE; ) {
      const from = chunk * CHUNK_WORDS;
      const link = this.#pool[from + LINK]!;
      const words = link === NONE ? this.#fills[bucket]! : LINK;
      if (length + words > this.#sorted.length) {
        this.#sorted = grown(this.#sorted);
        this.#spare = new Int32Array(this.#sorted.length);
      }
      const sorted = this.#sorted;
      const pool = this.#pool;
      for (let i = 0; i < words; i++) sorted[length + i] = pool[from + i]!;
      length += words;
      this.#pool[from + LINK] = this.#free;
      this.#free = chunk;
      chunk = link;
    }
    heads[bucket] = NONE;
    this.#place = 0;
    this.#announced = 0;
    this.#end = length;
    this.#sort(length);
    return true;
  }

  #sort(length: number): void {
    if (length <= 3 * FEW_EVENTS) {
      sortByInsertion(this.#sorted, length);
      return;
    }
    for (let bit = 0; bit < this.#shift; bit += DIGIT_BITS) {
      sortByDigit(this.#sorted, this.#spare, length, bit, Math.min(DIGIT_BITS, this.#shift - bit));
      [this.#sorted, this.#spare] = [this.#spare, this.#sorted];
    }
  }
}
