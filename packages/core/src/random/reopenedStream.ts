import { STEP_X, STEP_Y, type Stream, streamX, streamY, word } from './stream.js';

/** A stream for loops: one object that is opened again and again, with the draws that `openStream` gives. */
export class ReopenedStream implements Stream {
  #x = 0;
  #y = 0;

  /** Opens the stream (a, b) of the key whose four words begin at `at`. */
  open(key: ArrayLike<number>, at: number, a: number, b: number): void {
    this.#x = streamX(key[at]!, key[at + 1]!, a);
    this.#y = streamY(this.#x, key[at + 2]!, key[at + 3]!, b);
  }

  uint32(): number {
    const bits = word(this.#x, this.#y) >>> 0;
    this.#x = (this.#x + STEP_X) | 0;
    this.#y = (this.#y + STEP_Y) | 0;
    return bits;
  }

  uniform(): number {
    return ((this.uint32() >>> 5) * 0x4000000 + (this.uint32() >>> 6)) / 0x20000000000000;
  }

  below(bound: number): number {
    const unbiased = 0x100000000 - (0x100000000 % bound);
    let bits = this.uint32();
    while (bits >= unbiased) bits = this.uint32();
    return bits % bound;
  }
}
