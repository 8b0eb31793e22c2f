import type { LabelColumn } from '../labels.js';
import { LONGEST_LABEL } from './fieldScanner.js';
import type { LabelBatch } from './labelBatch.js';
import { LabelStore } from './labelStore.js';
import { hashWords, packBytes, packNumber, viewOf } from './labelWords.js';
import type { MemoryMeter } from './memoryMeter.js';
import { wholeNumber } from './wholeNumber.js';

const MOST_NUMBERS = 1 << 26;
/** Numbers below this are in reach from the first label on: 4 MB, of which only what is used is ever touched. */
const LEAST_NUMBERS = 1 << 20;
const LONG_SEARCH = 128;

/**
 * Gives each distinct label an index, in order of first appearance, without ever making a string of it: an
 * open-addressing hash table over UTF-8 bytes, four at a time. Labels that are whole numbers of up to eight digits stand
 * in an array instead, which grows with the number of labels. O(length) a label, on average.
 */
export class LabelTable {
  /** What was read ahead of its use. It says nothing, but unless it is kept, reading ahead is left out. */
  readAhead = 0;
  private readonly meter: MemoryMeter;
  private readonly onMalformed: (label: Uint8Array) => void;
  private readonly store: LabelStore;
  /** [2 x slots, a power of two] index of a label plus one, or 0 where free; its hash. */
  private slots: Uint32Array = new Uint32Array(2048);
  /** Labels in slots. */
  private hashed = 0;
  /** [value of a numeric label] its index plus one; 0 where unknown. */
  private numbers: Uint32Array = new Uint32Array(1024);
  /** Whether a number was out of reach of that array, and may be in a slot. */
  private hasHashedNumbers = false;
  private hashSeed = 0x9e3779b9 | 0;
  private reseedAbove = 1024;
  /** A label at hand, as `packBytes` writes it. */
  private words: Int32Array = new Int32Array(LONGEST_LABEL / 4);
  /** Where labels were last taken from. */
  private bytes: Uint8Array = new Uint8Array(0);
  private view: DataView = viewOf(this.bytes);

  /** `onMalformed` is called with a new label that is not UTF-8. */
  constructor(meter: MemoryMeter, onMalformed: (label: Uint8Array) => void) {
    this.meter = meter;
    this.onMalformed = onMalformed;
    this.store = new LabelStore(meter);
  }

  /** Number of distinct labels. */
  get count(): number {
    return this.store.count;
  }

  /** The index of the label `bytes[start] … bytes[end - 1]`, whose `wholeNumber` is `value`. */
  intern(bytes: Uint8Array, start: number, end: number, value = wholeNumber(bytes, start, end)): number {
    if (value >= 0) return this.internNumber(value);
    if (bytes !== this.bytes) {
      this.bytes = bytes;
      this.view = viewOf(bytes);
    }
    const length = end - start;
    if (length > 4 * this.words.length) this.words = new Int32Array(length);
    packBytes(this.view, start, end, this.words, 0);
    return this.find(this.words, 0, length, hashWords(this.words, 0, length, this.hashSeed));
  }

  /** The index of the label that writes `value`. */
  internNumber(value: number): number {
    if (value < this.numbers.length || this.reachNumber(value)) {
      const known = this.numbers[value]!;
      if (known > 0) return known - 1;
      const index = this.hasHashedNumbers ? this.findNumber(value) : this.addNumber(value);
      this.numbers[value] = index + 1;
      return index;
    }
    this.hasHashedNumbers = true;
    return this.findNumber(value);
  }

  /** Gives the labels of a batch their indices, in order. */
  internBatch(batch: LabelBatch): void {
    const { hashSeed } = this;
    const { length, known, values, starts, lengths, words, hashes, indices } = batch;
    this.read(batch);
    for (let k = known; k < length; k++) {
      if (values[k]! >= 0) {
        indices[k] = this.internNumber(values[k]!);
        continue;
      }
      const start = starts[k]!;
      const size = lengths[k]!;
      const hash = hashSeed === this.hashSeed ? hashes[k]! : hashWords(words, start, size, this.hashSeed);
      indices[k] = this.find(words, start, size, hash);
    }
    batch.known = length;
  }

  /** All labels, in order of their index; none when each label is its index. */
  column(): LabelColumn | undefined {
    return this.isCounting() ? undefined : this.store.column();
  }

  /** The bytes of label `index`. */
  label(index: number): Uint8Array {
    return this.store.label(index);
  }

  /**
   * Reads what looking up the labels of a batch will read, and notes their hashes. Each loop reads one place for each
   * label and decides nothing by it, so that the core reads many of them at once.
   */
  private read({ length, known, values, starts, lengths, words, hashes, indices }: LabelBatch): void {
    const { slots, numbers, hashSeed } = this;
    const { offsets, bytes } = this.store;
    const mask = slots.length - 2;
    let sum = 0;
    let names = 0;
    for (let k = known; k < length; k++) {
      const value = values[k]!;
      if (value < 0) {
        hashes[k] = hashWords(words, starts[k]!, lengths[k]!, hashSeed);
        names++;
      } else if (value < numbers.length) sum ^= numbers[value]!;
    }
    this.readAhead = sum;
    if (names === 0) return;
    for (let k = known; k < length; k++) sum ^= slots[(hashes[k]! << 1) & mask]!;
    for (let k = known; k < length; k++) {
      const hash = hashes[k]!;
      const first = (hash << 1) & mask;
      const slot = slots[first + 1] === hash ? first : (first + 2) & mask;
      const likely = Math.max(0, slots[slot]! - 1);
      indices[k] = likely;
      sum ^= offsets[likely]!;
    }
    for (let k = known; k < length; k++) sum ^= bytes[offsets[indices[k]!]!]!;
    this.readAhead = sum;
  }

  private addNumber(value: number): number {
    return this.add(this.words, 0, packNumber(value, this.words, 0));
  }

  private findNumber(value: number): number {
    const { words } = this;
    const length = packNumber(value, words, 0);
    return this.find(words, 0, length, hashWords(words, 0, length, this.hashSeed));
  }

  private find(words: Int32Array, at: number, length: number, hash: number): number {
    const { slots, store } = this;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    let steps = 0;
    for (let known = slots[slot]!; known > 0; known = slots[slot]!) {
      if (slots[slot + 1] === hash && store.equals(known - 1, words, at, length)) return known - 1;
      slot = (slot + 2) & mask;
      steps++;
    }
    const index = this.add(words, at, length);
    slots[slot] = index + 1;
    slots[slot + 1] = hash;
    this.hashed++;
    if (4 * this.hashed > slots.length) this.growSlots();
    else if (steps > LONG_SEARCH && this.hashed > this.reseedAbove) this.reseed();
    return index;
  }

  private add(words: Int32Array, at: number, length: number): number {
    const { store } = this;
    const index = store.count;
    if (!store.add(words, at, length)) {
      const label = store.label(index);
      if (!isUtf8(label)) this.onMalformed(label.slice());
    }
    return index;
  }

  private growSlots(): void {
    const old = this.slots;
    this.slots = this.meter.twice(old);
    for (let at = 0; at < old.length; at += 2) if (old[at]! > 0) this.place(old[at]!, old[at + 1]!);
    this.meter.release(old.byteLength);
  }

  /** Labels made to collide would cost quadratic time: with another seed they no longer do. */
  private reseed(): void {
    this.reseedAbove = this.hashed * 2;
    this.hashSeed = Math.imul(this.hashSeed ^ this.hashed, 0x85ebca6b);
    const { store, words, hashSeed } = this;
    const old = this.slots.slice();
    this.slots.fill(0);
    for (let at = 0; at < old.length; at += 2) {
      const known = old[at]!;
      if (known > 0) this.place(known, hashWords(words, 0, store.unpack(known - 1, words), hashSeed));
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

  /** Whether `value` has a place in the array of numbers, after growing that in step with the labels. */
  private reachNumber(value: number): boolean {
    const most = Math.min(MOST_NUMBERS, LEAST_NUMBERS + 8 * this.count);
    if (value >= most) return false;
    this.numbers = this.meter.grow(this.numbers, value + 1);
    return true;
  }

  /** Whether the labels are "0", "1", "2" … in this order. */
  private isCounting(): boolean {
    const { count, offsets, bytes } = this.store;
    for (let i = 0; i < count; i++) {
      if (wholeNumber(bytes, offsets[i]!, offsets[i + 1]!) !== i) return false;
    }
    return true;
  }
}

const strictDecoder = new TextDecoder('utf-8', { fatal: true });

function isUtf8(label: Uint8Array): boolean {
  try {
    strictDecoder.decode(label);
    return true;
  } catch {
    return false;
  }
}
