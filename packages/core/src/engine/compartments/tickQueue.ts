import { grown } from '../grown.js';
import { NearHeap } from '../nearHeap.js';
import { DIGIT_BITS, sortByDigit } from '../sortByDigit.js';
import { sortByInsertion } from '../sortByInsertion.js';

/** Ticks of a slot of time. */
export const TICKS = 2 ** 30;
const TICK_BITS = 30;

const FEW_EVENTS = 64;
const RECORD = 5;

/**
 * The events of one slot in order of time: those that it began with, sorted once, and those that are added while it is
 * played. Equal ticks are ordered by member, those added later come last.
 */
export class TickQueue {
  member = 0;
  rule = 0;
  tick = 0;
  owner = 0;
  stay = 0;

  #events: Int32Array = new Int32Array(0);
  #width = 0;
  /** (tick, place in `events`, member) of each event, sorted. */
  #order: Int32Array<ArrayBuffer> = new Int32Array(3 * 256);
  #spare: Int32Array<ArrayBuffer> = new Int32Array(3 * 256);
  #next = 0;
  #end = 0;
  readonly #near = new NearHeap();
  /** Events that were added, five words each. */
  #added: Int32Array<ArrayBuffer> = new Int32Array(RECORD * 64);
  #addedEnd = 0;

  /** Begins a slot with the events in `events[0 … words - 1]`, `width` words each. */
  begin(events: Int32Array, words: number, width: number): void {
    this.#events = events;
    this.#width = width;
    this.#next = 0;
    this.#end = 3 * (words / width);
    this.#addedEnd = 0;
    this.#near.clear();
    if (words > 0) this.#sort(words, width);
  }

  /** Adds an event to the slot. */
  push(tick: number, member: number, rule: number, owner: number, stay: number): void {
    const at = this.#addedEnd;
    if (at + RECORD > this.#added.length) this.#added = grown(this.#added);
    const added = this.#added;
    added[at] = member;
    added[at + 1] = rule;
    added[at + 3] = owner;
    added[at + 4] = stay;
    this.#addedEnd = at + RECORD;
    this.#near.push(tick, at, 0);
  }

  /** Takes out the next event; false when there is none. */
  next(): boolean {
    const near = this.#near;
    if (this.#next < this.#end && this.#order[this.#next]! <= near.firstKey()) {
      const events = this.#events;
      this.tick = this.#order[this.#next]!;
      const at = this.#order[this.#next + 1]!;
      this.#next += 3;
      this.member = events[at]!;
      this.rule = events[at + 1]!;
      if (this.#width === 3) return true;
      this.owner = events[at + 3]!;
      this.stay = events[at + 4]!;
      return true;
    }
    if (this.#addedEnd === 0 || near.firstKey() >= TICKS) return false;
    near.take();
    this.tick = near.key;
    const at = near.a;
    this.member = this.#added[at]!;
    this.rule = this.#added[at + 1]!;
    this.owner = this.#added[at + 3]!;
    this.stay = this.#added[at + 4]!;
    return true;
  }

  #sort(words: number, width: number): void {
    while (this.#end > this.#order.length) {
      this.#order = grown(this.#order);
      this.#spare = new Int32Array(this.#order.length);
    }
    const events = this.#events;
    for (let at = 0, i = 0; at < words; at += width, i += 3) {
      this.#order[i] = events[at + 2]!;
      this.#order[i + 1] = at;
      this.#order[i + 2] = events[at]!;
    }
    this.#sortByKey();
    if (!this.#hasEqual()) return;
    this.#exchangeKeys();
    this.#sortByKey();
    this.#exchangeKeys();
    this.#sortByKey();
  }

  #sortByKey(): void {
    const length = this.#end;
    if (length <= 3 * FEW_EVENTS) {
      sortByInsertion(this.#order, length);
      return;
    }
    for (let bit = 0; bit < TICK_BITS; bit += DIGIT_BITS) {
      sortByDigit(this.#order, this.#spare, length, bit, Math.min(DIGIT_BITS, TICK_BITS - bit));
      [this.#order, this.#spare] = [this.#spare, this.#order];
    }
  }

  #hasEqual(): boolean {
    for (let i = 3; i < this.#end; i += 3) if (this.#order[i] === this.#order[i - 3]) return true;
    return false;
  }

  #exchangeKeys(): void {
    const order = this.#order;
    for (let i = 0; i < this.#end; i += 3) {
      const key = order[i]!;
      order[i] = order[i + 2]!;
      order[i + 2] = key;
    }
  }
}
