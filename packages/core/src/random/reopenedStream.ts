import { logInPlace } from './portableMath.js';
import { STEP_X, STEP_Y, type Stream, streamX, streamY, word } from './stream.js';

/** A stream for loops: one object that is opened again and again, with the draws that `openStream` gives. */
export class ReopenedStream implements Stream {
  #x = 0;
  #y = 0;

  /** Opens the stream (a, b) of the key whose four words begin at `at`, from its draw number `skipped` on. */
  open(key: ArrayLike<number>, at: number, a: number, b: number, skipped = 0): void {
    const x = streamX(key[at]!, key[at + 1]!, a);
    const y = streamY(x, key[at + 2]!, key[at + 3]!, b);
    this.#x = (x + Math.imul(skipped, STEP_X)) | 0;
    this.#y = (y + Math.imul(skipped, STEP_Y)) | 0;
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

  /** Writes the next uniform draw to `target[at]`: one that is returned may be allocated. */
  uniformInto(target: Float64Array, at: number): void {
    target[at] = ((this.uint32() >>> 5) * 0x4000000 + (this.uint32() >>> 6)) / 0x20000000000000;
  }

  /**
   * Writes log(1 - U) to `target[at]`, U being the next uniform draw. It is written and not returned, as a number that is
   * returned by a call that is not inlined would be allocated.
   */
  logInto(target: Float64Array, at: number): void {
    const x = (this.#x + STEP_X) | 0;
    const y = (this.#y + STEP_Y) | 0;
    target[at] = 1 - ((word(this.#x, this.#y) >>> 5) * 0x4000000 + (word(x, y) >>> 6)) / 0x20000000000000;
    logInPlace(target, at);
    this.#x = (x + STEP_X) | 0;
    this.#y = (y + STEP_Y) | 0;
  }

  below(bound: number): number {
    const unbiased = 0x100000000 - (0x100000000 % bound);
    let bits = this.uint32();
    while (bits >= unbiased) bits = this.uint32();
    return bits % bound;
  }
}
