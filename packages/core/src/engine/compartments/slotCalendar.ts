import { grown } from '../grown.js';

const CHUNK_BITS = 6;
const CHUNK_WORDS = 1 << CHUNK_BITS;
/** Word of a chunk that holds the next chunk of its slot, or the next free one. */
const LINK = CHUNK_WORDS - 1;
const RING = 1024;

/** The tail of a slot without events: the end of a chunk that is never used. */
const EMPTY = LINK;

/** Slots from here on are never reached: what is due in them is dropped. */
export const NEVER = 0x20000000;

/** In the calendar, in the place of a rule: the contacts of a member are to be drawn for another stretch. */
export const AGAIN = 31;

/** Words of an event: who and by which rule; then when within the slot; then whose stay it depends on. */
export type EventWidth = 2 | 3 | 5;

const LATER_WORDS = 6;

/**
 * Events by the slot of time in which they are due. Those up to 1,023 slots ahead are lists of chunks in one pool; what
 * lies further ahead is looked at once in 1,024 slots. An event costs a few sequential writes and reads, however many
 * are pending, and those of a slot come out in the order in which they were pushed.
 */
export class SlotCalendar {
  /** Events that are pending. */
  size = 0;
  /** What `take` has taken out, event after event. */
  due: Int32Array<ArrayBuffer> = new Int32Array(1024);

  readonly #width: EventWidth;
  /** [RING] first chunk of a slot. */
  readonly #heads = new Int32Array(RING);
  /** [RING] where the next event of a slot goes in the pool. */
  readonly #tails = new Int32Array(RING).fill(EMPTY);
  #pool: Int32Array<ArrayBuffer> = new Int32Array(64 * CHUNK_WORDS);
  #chunkCount = 1;
  #free = 0;
  #slot = 0;
  /** Events further ahead: slot and five words each. */
  #later: Int32Array<ArrayBuffer> = new Int32Array(16 * LATER_WORDS);
  #laterEnd = 0;

  constructor(width: EventWidth) {
    this.#width = width;
  }

  /** Forgets all events; `slot` is the next one that will be taken. */
  clear(slot: number): void {
    this.#tails.fill(EMPTY);
    this.#chunkCount = 1;
    this.#free = 0;
    this.#laterEnd = 0;
    this.#slot = slot;
    this.size = 0;
  }

  /** Adds an event, of which the first `width` words are kept; not if its slot has been taken. */
  push(slot: number, member: number, rule: number, tick: number, owner: number, stay: number): void {
    if (slot >= NEVER || slot < this.#slot) return;
    this.size++;
    if (slot - this.#slot >= RING) this.#pushLater(slot, member, rule, tick, owner, stay);
    else this.#pushNear(slot & (RING - 1), member, rule, tick, owner, stay);
  }

  /** Adds events of two words by one rule, from `events`, three words each (member, slot, and one that is not kept). */
  pushPairs(events: Int32Array, words: number, rule: number): void {
    const tails = this.#tails;
    const next = this.#slot;
    let pool = this.#pool;
    let added = 0;
    for (let i = 0; i < words; i += 3) {
      const slot = events[i + 1]!;
      if ((slot - next) >>> 0 >= RING) {
        this.push(slot, events[i]!, rule, 0, 0, 0);
        continue;
      }
      let at = tails[slot & (RING - 1)]!;
      if ((at & LINK) + 2 > LINK) {
        at = this.#newChunk(slot & (RING - 1), at);
        pool = this.#pool;
      }
      tails[slot & (RING - 1)] = at + 2;
      pool[at] = events[i]!;
      pool[at + 1] = rule;
      added++;
    }
    this.size += added;
  }

  /** Moves the events of the next slot into `due` and returns their number of words. */
  take(): number {
    const slot = this.#slot & (RING - 1);
    if (slot === 0 && this.#laterEnd > 0) this.#bringNearer();
    this.#slot++;
    const length = this.#copy(slot, 0);
    const tail = this.#tails[slot]!;
    if (tail === EMPTY) return 0;
    this.#tails[slot] = EMPTY;
    const last = tail >>> CHUNK_BITS;
    this.#pool[last * CHUNK_WORDS + LINK] = this.#free;
    this.#free = this.#heads[slot]!;
    this.size -= length / this.#width;
    return length;
  }

  /** All pending events, slot (~slot for those far ahead) and the words of each, in their order. Allocates; O(events). */
  pending(): Int32Array<ArrayBuffer> {
    const width = this.#width;
    const events = new Int32Array(this.size * (1 + width));
    let length = 0;
    for (let ahead = 0; ahead < RING; ahead++) {
      const words = this.#copy((this.#slot + ahead) & (RING - 1), 0);
      for (let i = 0; i < words; i += width) {
        events[length] = this.#slot + ahead;
        for (let w = 0; w < width; w++) events[length + 1 + w] = this.due[i + w]!;
        length += 1 + width;
      }
    }
    for (let i = 0; i < this.#laterEnd; i += LATER_WORDS) {
      events[length] = ~this.#later[i]!;
      for (let w = 1; w <= width; w++) events[length + w] = this.#later[i + w]!;
      length += 1 + width;
    }
    return events;
  }

  /** Adds what `pending` gave, or some of it. The next slot must be the one it was then. */
  refill(events: Int32Array, keep: (rule: number, member: number) => boolean = () => true): void {
    const width = this.#width;
    for (let i = 0; i < events.length; i += 1 + width) {
      if (!keep(events[i + 2]!, events[i + 1]!)) continue;
      const [slot, member, rule, tick = 0, owner = 0, stay = 0] = events.subarray(i, i + 1 + width);
      if (slot! < 0) this.#pushLater(~slot!, member!, rule!, tick, owner, stay);
      else this.#pushNear(slot! & (RING - 1), member!, rule!, tick, owner, stay);
      this.size++;
    }
  }

  #pushNear(slot: number, member: number, rule: number, tick: number, owner: number, stay: number): void {
    const width = this.#width;
    let at = this.#tails[slot]!;
    if ((at & LINK) + width > LINK) at = this.#newChunk(slot, at);
    this.#tails[slot] = at + width;
    const pool = this.#pool;
    pool[at] = member;
    pool[at + 1] = rule;
    if (width === 2) return;
    pool[at + 2] = tick;
    if (width === 3) return;
    pool[at + 3] = owner;
    pool[at + 4] = stay;
  }

  #newChunk(slot: number, tail: number): number {
    let chunk = this.#free;
    if (chunk !== 0) this.#free = this.#pool[chunk * CHUNK_WORDS + LINK]!;
    else {
      chunk = this.#chunkCount++;
      if (this.#chunkCount * CHUNK_WORDS > this.#pool.length) this.#pool = grown(this.#pool);
    }
    if (tail === EMPTY) this.#heads[slot] = chunk;
    else this.#pool[tail | LINK] = chunk;
    return chunk * CHUNK_WORDS;
  }

  /** Copies the words of a slot into `due` from `from` on; returns where they end. */
  #copy(slot: number, from: number): number {
    const tail = this.#tails[slot]!;
    if (tail === EMPTY) return from;
    const full = LINK - (LINK % this.#width);
    const last = tail >>> CHUNK_BITS;
    let length = from;
    for (let chunk = this.#heads[slot]!; ; chunk = this.#pool[chunk * CHUNK_WORDS + LINK]!) {
      const words = chunk === last ? tail & LINK : full;
      while (length + words > this.due.length) this.due = grown(this.due);
      const { due } = this;
      const pool = this.#pool;
      const start = chunk * CHUNK_WORDS;
      for (let i = 0; i < words; i++) due[length + i] = pool[start + i]!;
      length += words;
      if (chunk === last) return length;
    }
  }

  #pushLater(slot: number, member: number, rule: number, tick: number, owner: number, stay: number): void {
    if (this.#laterEnd + LATER_WORDS > this.#later.length) this.#later = grown(this.#later);
    const later = this.#later;
    const at = this.#laterEnd;
    later[at] = slot;
    later[at + 1] = member;
    later[at + 2] = rule;
    later[at + 3] = tick;
    later[at + 4] = owner;
    later[at + 5] = stay;
    this.#laterEnd = at + LATER_WORDS;
  }

  /** Lists those of the later events that are due in the next 1,024 slots. */
  #bringNearer(): void {
    const later = this.#later;
    const end = this.#laterEnd;
    this.#laterEnd = 0;
    for (let i = 0; i < end; i += LATER_WORDS) {
      if (later[i]! - this.#slot < RING) {
        this.#pushNear(
          later[i]! & (RING - 1),
          later[i + 1]!,
          later[i + 2]!,
          later[i + 3]!,
          later[i + 4]!,
          later[i + 5]!,
        );
        continue;
      }
      later.copyWithin(this.#laterEnd, i, i + LATER_WORDS);
      this.#laterEnd += LATER_WORDS;
    }
  }
}
