import type { LabelColumn } from '../labels.js';
import type { MemoryMeter } from './memoryMeter.js';
import { wholeNumber } from './wholeNumber.js';

const MOST_NUMBERS = 1 << 26;
/** Numbers below this are in reach from the first label on: 4 MB, of which only what is used is ever touched. */
const LEAST_NUMBERS = 1 << 20;
const LONG_SEARCH = 128;

/**
 * Gives each distinct label an index, in order of first appearance, without ever making a string of it: an
 * open-addressing hash table over UTF-8 bytes. Labels that are whole numbers of up to eight digits stand in an array
 * instead, which grows with the number of labels. O(length) a label, on average.
 */
export class LabelTable {
  /** Number of distinct labels. */
  count = 0;
  private readonly meter: MemoryMeter;
  private readonly onMalformed: (label: Uint8Array) => void;
  /** [2 x slots, a power of two] index of a label plus one, or 0 where free; its hash. */
  private slots: Uint32Array = new Uint32Array(2048);
  /** Labels in slots. */
  private hashed = 0;
  /** [at least count + 1] first byte of each label. */
  private offsets: Uint32Array = new Uint32Array(513);
  private bytes: Uint8Array = new Uint8Array(4096);
  /** [value of a numeric label] its index plus one; 0 where unknown. */
  private numbers: Uint32Array = new Uint32Array(1024);
  /** Whether a number was out of reach of that array, and may be in a slot. */
  private hasHashedNumbers = false;
  private hashSeed = 0x9e3779b9 | 0;
  private reseedAbove = 1024;

  /** `onMalformed` is called with a new label that is not UTF-8. */
  constructor(meter: MemoryMeter, onMalformed: (label: Uint8Array) => void) {
    this.meter = meter;
    this.onMalformed = onMalformed;
  }

  /** The index of the label `bytes[start] … bytes[end - 1]`, whose `wholeNumber` is `value`. */
  intern(bytes: Uint8Array, start: number, end: number, value = wholeNumber(bytes, start, end)): number {
    if (value < 0) return this.find(bytes, start, end);
    if (value >= this.numbers.length && !this.reachNumber(value)) {
      this.hasHashedNumbers = true;
      return this.find(bytes, start, end);
    }
    const known = this.numbers[value]!;
    if (known > 0) return known - 1;
    const index = this.hasHashedNumbers ? this.find(bytes, start, end) : this.add(bytes, start, end);
    this.numbers[value] = index + 1;
    return index;
  }

  /** All labels, in order of their index; none when each label is its index. */
  column(): LabelColumn | undefined {
    if (this.isCounting()) return undefined;
    const offsets = this.offsets.subarray(0, this.count + 1);
    return { offsets, bytes: this.bytes.subarray(0, offsets[this.count]) };
  }

  /** The bytes of label `index`. */
  label(index: number): Uint8Array {
    return this.bytes.subarray(this.offsets[index], this.offsets[index + 1]);
  }

  private find(bytes: Uint8Array, start: number, end: number): number {
    const { slots } = this;
    const hash = hashBytes(bytes, start, end, this.hashSeed);
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    let steps = 0;
    for (let known = slots[slot]!; known > 0; known = slots[slot]!) {
      if (slots[slot + 1] === hash && this.equals(known - 1, bytes, start, end)) return known - 1;
      slot = (slot + 2) & mask;
      steps++;
    }
    const index = this.add(bytes, start, end);
    slots[slot] = index + 1;
    slots[slot + 1] = hash;
    this.hashed++;
    if (4 * this.hashed > slots.length) this.growSlots();
    else if (steps > LONG_SEARCH && this.hashed > this.reseedAbove) this.reseed();
    return index;
  }

  private add(bytes: Uint8Array, start: number, end: number): number {
    const index = this.count++;
    const first = this.offsets[index]!;
    const last = first + end - start;
    if (index + 2 > this.offsets.length) this.offsets = this.meter.grow(this.offsets);
    if (last > this.bytes.length) this.bytes = this.meter.grow(this.bytes, last);
    this.offsets[index + 1] = last;
    const own = this.bytes;
    let all = 0;
    for (let i = start; i < end; i++) all |= own[first + i - start] = bytes[i]!;
    if (all >= 0x80 && !isUtf8(own, first, last)) this.onMalformed(own.slice(first, last));
    return index;
  }

  private growSlots(): void {
    const old = this.slots;
    this.slots = this.meter.grow(old).fill(0);
    for (let at = 0; at < old.length; at += 2) if (old[at]! > 0) this.place(old[at]!, old[at + 1]!);
  }

  /** Labels made to collide would cost quadratic time: with another seed they no longer do. */
  private reseed(): void {
    this.reseedAbove = this.hashed * 2;
    this.hashSeed = Math.imul(this.hashSeed ^ this.hashed, 0x85ebca6b);
    const { offsets, bytes, hashSeed } = this;
    const old = this.slots.slice();
    this.slots.fill(0);
    for (let at = 0; at < old.length; at += 2) {
      const known = old[at]!;
      if (known > 0) this.place(known, hashBytes(bytes, offsets[known - 1]!, offsets[known]!, hashSeed));
    }
  }

  private place(known: number, hash: number): void {
    const { slots } = this;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    while (slots[slot]! > 0) slot = (slot + 2) & mask;
    slots[slot] = known;
    slots[slot + 1] = hash;
  }

  private equals(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const first = this.offsets[index]!;
    if (this.offsets[index + 1]! - first !== end - start) return false;
    const own = this.bytes;
    for (let i = start; i < end; i++) if (own[first + i - start] !== bytes[i]) return false;
    return true;
  }

  /** Whether `value` has a place in the array of numbers, after growing that in step with the labels. */
  private reachNumber(value: number): boolean {
    const most = Math.min(MOST_NUMBERS, LEAST_NUMBERS + 8 * this.count);
    if (value >= most) return false;
    this.numbers = this.meter.grow(this.numbers, value + 1);
    return true;
  }

  /** Whether the labels are "0", "1", "2" … in this order. */
  private isCounting(): boolean {
    for (let i = 0; i < this.count; i++) {
      if (wholeNumber(this.bytes, this.offsets[i]!, this.offsets[i + 1]!) !== i) return false;
    }
    return true;
  }
}

/** Four bytes at a time, each mixed before it joins: the steps that wait for one another are few (after MurmurHash3). */
function hashBytes(bytes: Uint8Array, start: number, end: number, seed: number): number {
  let h = seed ^ (end - start);
  let i = start;
  for (; i + 4 <= end; i += 4) {
    const word = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    h ^= mixed(word);
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0x38b34ae5) | 0;
  }
  let rest = 0;
  for (; i < end; i++) rest = (rest << 8) | bytes[i]!;
  h ^= mixed(rest);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

function mixed(word: number): number {
  const k = Math.imul(word, 0x9e3779b1);
  return Math.imul((k << 15) | (k >>> 17), 0x85ebca6b);
}

const strictDecoder = new TextDecoder('utf-8', { fatal: true });

function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  try {
    strictDecoder.decode(bytes.subarray(start, end));
    return true;
  } catch {
    return false;
  }
}
