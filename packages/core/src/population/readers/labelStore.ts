import type { LabelColumn } from '../labels.js';
import { lowBytes, packBytes, viewOf } from './labelWords.js';
import type { MemoryMeter } from './memoryMeter.js';

const HIGH_BITS = 0x80808080 | 0;

/** Labels one after the other, as UTF-8. Labels come and are compared as words (`packBytes`). */
export class LabelStore {
  /** Number of labels. */
  count = 0;
  /** [at least count + 1] first byte of each label. */
  offsets: Uint32Array = new Uint32Array(513);
  /** [at least offsets[count] + 4] their bytes. */
  bytes: Uint8Array = new Uint8Array(4096);
  private view: DataView = viewOf(this.bytes);
  private readonly meter: MemoryMeter;

  constructor(meter: MemoryMeter) {
    this.meter = meter;
  }

  /** Appends the label `words[at] …` of `length` bytes; returns whether all of them are ASCII. */
  add(words: Int32Array, at: number, length: number): boolean {
    const first = this.offsets[this.count]!;
    const last = first + length;
    this.count++;
    if (this.count === this.offsets.length) this.offsets = this.meter.grow(this.offsets);
    if (last + 4 > this.bytes.length) {
      this.bytes = this.meter.grow(this.bytes, last + 4);
      this.view = viewOf(this.bytes);
    }
    this.offsets[this.count] = last;
    const { view } = this;
    let all = 0;
    for (let to = first, from = at; to < last; to += 4, from++) {
      all |= words[from]!;
      view.setInt32(to, words[from]!, true);
    }
    return (all & HIGH_BITS) === 0;
  }

  /** Whether label `index` is `words[at] …` of `length` bytes. */
  equals(index: number, words: Int32Array, at: number, length: number): boolean {
    const first = this.offsets[index]!;
    const last = this.offsets[index + 1]!;
    if (last - first !== length) return false;
    const { view } = this;
    let i = first;
    let from = at;
    for (; i + 4 <= last; i += 4) if (view.getInt32(i, true) !== words[from++]) return false;
    return i === last || (view.getInt32(i, true) & lowBytes(last - i)) === words[from];
  }

  /** Copies label `index` to `words[0] …`; returns its length in bytes. */
  unpack(index: number, words: Int32Array): number {
    const first = this.offsets[index]!;
    const last = this.offsets[index + 1]!;
    packBytes(this.view, first, last, words, 0);
    return last - first;
  }

  /** The bytes of label `index`. */
  label(index: number): Uint8Array {
    return this.bytes.subarray(this.offsets[index], this.offsets[index + 1]);
  }

  /** All labels, in order of their index. */
  column(): LabelColumn {
    const offsets = this.offsets.subarray(0, this.count + 1);
    return { offsets, bytes: this.bytes.subarray(0, offsets[this.count]) };
  }
}
