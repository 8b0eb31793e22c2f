import type { LabelColumn } from '../labels.js';

const CHUNK_BYTES = 1 << 16;
const encoder = new TextEncoder();

/** Gathers text into chunks of about 64 KiB. */
export class ByteWriter {
  private buffer = new Uint8Array(CHUNK_BYTES * 2);
  private length = 0;

  get isFull(): boolean {
    return this.length >= CHUNK_BYTES;
  }

  /** Appends a text as UTF-8. */
  text(text: string): void {
    this.reserve(text.length * 3);
    this.length += encoder.encodeInto(text, this.buffer.subarray(this.length)).written;
  }

  /** Appends the name of index `i`: what the column says, or the index itself. */
  label(column: LabelColumn | undefined, i: number): void {
    if (column === undefined) {
      this.text(String(i));
      return;
    }
    const name = column.bytes.subarray(column.offsets[i], column.offsets[i + 1]);
    this.reserve(name.length);
    this.buffer.set(name, this.length);
    this.length += name.length;
  }

  /** Hands out what was gathered, and starts anew. */
  take(): Uint8Array {
    const chunk = this.buffer.slice(0, this.length);
    this.length = 0;
    return chunk;
  }

  private reserve(bytes: number): void {
    if (this.length + bytes <= this.buffer.length) return;
    const longer = new Uint8Array(Math.max(this.buffer.length * 2, this.length + bytes));
    longer.set(this.buffer.subarray(0, this.length));
    this.buffer = longer;
  }
}

/** Turns parts that append to a writer into chunks: each `yield` of `write` is a place where a chunk may end. */
export function* chunksOf(write: (out: ByteWriter) => Iterable<void>): Generator<Uint8Array, void> {
  const out = new ByteWriter();
  for (const _ of write(out)) if (out.isFull) yield out.take();
  const last = out.take();
  if (last.length > 0) yield last;
}
