import { grown } from './grown.js';
import { incoming, putIncoming } from './incomingEvents.js';
import { LATEST, NearHeap } from './nearHeap.js';
import { CHUNK_WORDS, LINK, sortBucket } from './sortBucket.js';

const NONE = -1;
// what this module holds itself is compiled in, what others export looked up each time
const [latest, chunkWords, link] = [LATEST, CHUNK_WORDS, LINK];
const MOST_BUCKETS = 4096;

/**
 * Pending events in order of key, those of one key in the order in which they were pushed: a calendar of buckets that are
 * sorted when their time comes, and a heap for what is pushed into the bucket that is being worked off. An event costs a
 * few sequential writes, a share of a counting sort and a few sequential reads, however many are pending.
 *
 *     queue.push(key, a, b);
 *     while (queue.next()) … queue.key, queue.a, queue.b …
 *
 * Who wants to know what comes next goes through the sorted events himself, from `place` to `end`, sets `key` to that of each, and before
 * each takes out the others that come first, by `takeOther` while `otherKey` is below its key; then `skip`, and `open`.
 */
export class EventQueue {
  /** Of the event that `next` has taken out. */
  key = 0;
  a = 0;
  b = 0;
  /** Key of the first event that is not among the sorted ones; LATEST when there is none. */
  otherKey: number = LATEST;
  /** The sorted events that are pending: `place` … `end` - 1 in `sorted`, three words each. LATEST stands at the end. */
  place = 0;
  end = 0;

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

  readonly #near = new NearHeap();
  /** Events of the key that was being worked off when they were pushed. */
  #now: Int32Array<ArrayBuffer> = new Int32Array(2 * 1024);
  #nowKey = 0;
  #nowFrom = 0;
  #nowTo = 0;

  /** For keys from 0 to `lastKey`, below 2^31. */
  constructor(lastKey: number) {
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
    this.place = 0;
    this.end = 0;
    this.#sorted[0] = LATEST;
    this.#near.clear();
    this.#nowFrom = 0;
    this.#nowTo = 0;
    this.otherKey = LATEST;
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
    if ((at & link) === link) at = this.#newChunk(bucket, at);
    const pool = this.#pool;
    pool[at] = key;
    pool[at + 1] = a;
    pool[at + 2] = b;
    this.#ends[bucket] = at + 3;
  }

  /** Adds the first `count` of the incoming events in their order, as `push` does. */
  pushAll(count: number): void {
    for (let i = 0; i < count; i++) {
      i = putIncoming(this.#pool, this.#ends, this.#shift, this.#bucket, i, count);
      if (i < count) this.push(incoming.keys[i]!, incoming.a[i]!, incoming.b[i]!);
    }
  }

  /** Takes out the first event of a key up to `lastKey`; false when there is none. */
  next(lastKey: number = LATEST - 1): boolean {
    do {
      const key = this.#sorted[this.place]!;
      if (key > this.otherKey) {
        if (this.otherKey > lastKey) return false;
        this.takeOther();
        return true;
      }
      if (key !== latest) return key <= lastKey && this.#takeSorted();
    } while (this.open());
    return false;
  }

  /** The events of the present bucket, in order. */
  get sorted(): Int32Array {
    return this.#sorted;
  }

  /** Takes out so many sorted events. */
  skip(count: number): void {
    this.place += 3 * count;
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
    const { place } = this;
    this.key = this.#sorted[place]!;
    this.a = this.#sorted[place + 1]!;
    this.b = this.#sorted[place + 2]!;
    this.place = place + 3;
    return true;
  }

  /** Takes out the first event that is not among the sorted ones, if there is one. */
  takeOther(): void {
    const near = this.#near;
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
    this.otherKey = Math.min(near.firstKey(), this.#firstNow());
  }

  #firstNow(): number {
    return this.#nowFrom < this.#nowTo ? this.#nowKey : LATEST;
  }

  #pushOther(key: number, a: number, b: number): void {
    if (key === this.key && (this.#nowFrom === this.#nowTo || this.#nowKey === key)) this.#pushNow(a, b);
    else this.#near.push(key, a, b);
    if (key < this.otherKey) this.otherKey = key;
  }

  #pushNow(a: number, b: number): void {
    if (this.#nowTo + 2 > this.#now.length) this.#now = grown(this.#now);
    this.#nowKey = this.key;
    this.#now[this.#nowTo] = a;
    this.#now[this.#nowTo + 1] = b;
    this.#nowTo += 2;
  }

  /** A chunk for a bucket that has none, or whose last one is full up to `from`; returns where its events begin. */
  #newChunk(bucket: number, from: number): number {
    let chunk = this.#free;
    if (chunk !== NONE) this.#free = this.#pool[chunk * chunkWords + link]!;
    else {
      chunk = this.#chunkCount++;
      if (this.#chunkCount * chunkWords > this.#pool.length) this.#pool = grown(this.#pool);
    }
    this.#pool[chunk * chunkWords + link] = NONE;
    if (from === NONE) this.#heads[bucket] = chunk;
    else this.#pool[from] = chunk;
    return chunk * chunkWords;
  }

  /** When nothing is left of the present bucket: moves the next one's events out of the pool, sorted; false when there is none. */
  open(): boolean {
    const ends = this.#ends;
    let bucket = this.#bucket + 1;
    while (bucket < ends.length && ends[bucket]! === NONE) bucket++;
    this.#bucket = bucket;
    if (bucket >= ends.length) return false;
    const head = this.#heads[bucket]!;
    const last = (ends[bucket]! - 1) & ~link;
    let words = ends[bucket]! - last;
    for (let chunk = head; chunk * chunkWords !== last; words += link)
      chunk = this.#pool[chunk * chunkWords + link]!;
    while (words >= this.#sorted.length) {
      this.#sorted = grown(this.#sorted);
      this.#spare = new Int32Array(this.#sorted.length);
    }
    const sorted = sortBucket(this.#pool, head, words, this.#shift, this.#sorted, this.#spare);
    if (sorted !== this.#sorted) [this.#sorted, this.#spare] = [this.#spare, this.#sorted];
    sorted[words] = latest;
    this.#pool[last + link] = this.#free;
    this.#free = head;
    ends[bucket] = NONE;
    this.place = 0;
    this.end = words;
    return true;
  }
}
