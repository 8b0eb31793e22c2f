import type { LabelColumn } from '../labels.js';
import type { MemoryMeter } from './memoryMeter.js';

const ZERO = 0x30;
const LONGEST_NUMBER = 8;
const MOST_NUMBERS = 1 << 26;
const LONG_SEARCH = 128;

/**
 * Gives each distinct label an index, in order of first appearance, without ever making a string of it: an
 * open-addressing hash table over UTF-8 bytes. Labels that are whole numbers of up to eight digits are looked up in an
 * array first, which grows with the number of labels. O(length) a label, on average.
 */
export class LabelTable {
  /** Number of distinct labels. */
  count = 0;
  private readonly meter: MemoryMeter;
  private readonly onMalformed: (label: Uint8Array) => void;
  /** [slots, a power of two] index of a label plus one; 0 where free. */
  private slots: Uint32Array = new Uint32Array(1024);
  /** [at least count] hash of each label. */
  private hashes: Uint32Array = new Uint32Array(512);
  /** [at least count + 1] first byte of each label. */
  private offsets: Uint32Array = new Uint32Array(513);
  private bytes: Uint8Array = new Uint8Array(4096);
  /** [value of a numeric label] its index plus one; 0 where unknown. */
  private numbers: Uint32Array = new Uint32Array(1024);
  private hashSeed = 0x9e3779b9 | 0;
  private reseedAbove = 1024;

  /** `onMalformed` is called with a new label that is not UTF-8. */
  constructor(meter: MemoryMeter, onMalformed: (label: Uint8Array) => void) {
    this.meter = meter;
    this.onMalformed = onMalformed;
  }

  /** The index of the label `bytes[start] … bytes[end - 1]`. */
  intern(bytes: Uint8Array, start: number, end: number): number {
    const value = wholeNumber(bytes, start, end);
    if (value < 0) return this.find(bytes, start, end);
    if (value >= this.numbers.length && !this.reachNumber(value)) return this.find(bytes, start, end);
    const known = this.numbers[value]!;
    if (known > 0) return known - 1;
    const index = this.find(bytes, start, end);
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
    const hash = hashBytes(bytes, start, end, this.hashSeed);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    let steps = 0;
    for (let known = this.slots[slot]!; known > 0; known = this.slots[slot]!) {
      if (this.hashes[known - 1] === hash && this.equals(known - 1, bytes, start, end)) return known - 1;
      slot = (slot + 1) & mask;
      steps++;
    }
    this.slots[slot] = this.count + 1;
    return this.add(bytes, start, end, hash, steps);
  }

  private add(bytes: Uint8Array, start: number, end: number, hash: number, steps: number): number {
    const index = this.count++;
    const first = this.offsets[index]!;
    const last = first + end - start;
    if (index + 2 > this.offsets.length) this.offsets = this.meter.grow(this.offsets);
    if (index + 1 > this.hashes.length) this.hashes = this.meter.grow(this.hashes);
    if (last > this.bytes.length) this.bytes = this.meter.grow(this.bytes, last);
    this.offsets[index + 1] = last;
    this.hashes[index] = hash;
    let all = 0;
    for (let i = start; i < end; i++) all |= this.bytes[first + i - start] = bytes[i]!;
    if (all >= 0x80 && !isUtf8(this.bytes, first, last)) this.onMalformed(this.bytes.slice(first, last));
    if (this.count * 2 > this.slots.length) {
      this.slots = this.meter.grow(this.slots);
      this.fillSlots();
    } else if (steps > LONG_SEARCH && this.count > this.reseedAbove) this.reseed();
    return index;
  }

  /** Labels made to collide would cost quadratic time: with another seed they no longer do. */
  private reseed(): void {
    this.reseedAbove = this.count * 2;
    this.hashSeed = Math.imul(this.hashSeed ^ this.count, 0x85ebca6b);
    for (let i = 0; i < this.count; i++) {
      this.hashes[i] = hashBytes(this.bytes, this.offsets[i]!, this.offsets[i + 1]!, this.hashSeed);
    }
    this.fillSlots();
  }

  private fillSlots(): void {
    const { slots, hashes, count } = this;
    const mask = slots.length - 1;
    slots.fill(0);
    for (let i = 0; i < count; i++) {
      let slot = hashes[i]! & mask;
      while (slots[slot]! > 0) slot = (slot + 1) & mask;
      slots[slot] = i + 1;
    }
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
    const most = Math.min(MOST_NUMBERS, 65536 + 8 * this.count);
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

/** The value of a label that is a whole number as a program writes it (`0`, `17`, not `017`); otherwise -1. */
function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length > LONGEST_NUMBER || (bytes[start] === ZERO && length > 1) || length === 0) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = bytes[i]! - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function hashBytes(bytes: Uint8Array, start: number, end: number, seed: number): number {
  let h = seed ^ (end - start);
  for (let i = start; i < end; i++) {
    h = Math.imul(h ^ bytes[i]!, 0x01000193);
    h ^= h >>> 15;
  }
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  return (h ^ (h >>> 15)) >>> 0;
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
