import type { LabelBatch } from './labelBatch.js';
import type { LabelTable } from './labelTable.js';
import { packBytes, viewOf } from './labelWords.js';

/** Labels that are looked up together: what they need of a table fits into the cache nearest to the core. */
const ENOUGH_LABELS = 256;
/** Labels of a line that begins while there is room. */
const MOST_LABELS = ENOUGH_LABELS + 2;
const ENOUGH_WORDS = 4096;
/** Of two labels of 4096 bytes. */
const MOST_WORDS = ENOUGH_WORDS + 2 * 1024;

/**
 * Labels on their way into a table, and their indices. Looking up one label waits for memory three times; what is in the
 * queue is looked up together (`LabelTable.internBatch`), so that many of these waits overlap. A label that is not ASCII
 * is looked up at once, while the line it stands in is known.
 */
export class LabelQueue implements LabelBatch {
  length = 0;
  known = 0;
  readonly indices: Uint32Array = new Uint32Array(MOST_LABELS);
  readonly values: Int32Array = new Int32Array(MOST_LABELS);
  readonly starts: Uint32Array = new Uint32Array(MOST_LABELS);
  readonly lengths: Uint32Array = new Uint32Array(MOST_LABELS);
  readonly hashes: Uint32Array = new Uint32Array(MOST_LABELS);
  readonly words: Int32Array = new Int32Array(MOST_WORDS);
  private usedWords = 0;
  private readonly numbersAtOnce: boolean;
  private readonly table: LabelTable;
  private bytes: Uint8Array = new Uint8Array(0);
  private view: DataView = viewOf(this.bytes);

  /**
   * Numbers wait only behind names, unless they are to be looked up `together`, which pays where they come in random
   * order.
   */
  constructor(table: LabelTable, { numbers = 'at-once' }: { numbers?: 'at-once' | 'together' } = {}) {
    this.table = table;
    this.numbersAtOnce = numbers === 'at-once';
  }

  /** Whether it should be emptied before another line. */
  get isFull(): boolean {
    return this.length >= ENOUGH_LABELS || this.usedWords >= ENOUGH_WORDS;
  }

  /** Appends the label `bytes[start] … bytes[end - 1]`, whose `wholeNumber` is `value`. */
  push(bytes: Uint8Array, start: number, end: number, value: number): void {
    const at = this.length++;
    this.values[at] = value;
    if (value >= 0) {
      if (this.numbersAtOnce && this.known === at) {
        this.indices[at] = this.table.internNumber(value);
        this.known++;
      }
      return;
    }
    if (bytes !== this.bytes) {
      this.bytes = bytes;
      this.view = viewOf(bytes);
    }
    this.starts[at] = this.usedWords;
    this.lengths[at] = end - start;
    if (packBytes(this.view, start, end, this.words, this.usedWords))
      this.usedWords += (end - start + 3) >> 2;
    else {
      this.length--;
      this.table.internBatch(this);
      this.indices[this.length++] = this.table.intern(bytes, start, end, value);
      this.known = this.length;
    }
  }

  /** Looks up all labels whose index is not known. */
  settle(): void {
    if (this.known < this.length) this.table.internBatch(this);
  }

  /** Empties the queue. */
  clear(): void {
    this.length = 0;
    this.known = 0;
    this.usedWords = 0;
  }
}
