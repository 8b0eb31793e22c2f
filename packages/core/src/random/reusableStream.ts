import type { RngKey } from './rngKey.js';
import { STEP_X, STEP_Y, type Stream, streamX, streamY, word } from './stream.js';

/** A stream that is opened again and again: the draws of `openStream` without an object for each. */
export interface ReusableStream extends Stream {
  /** From now on the draws are those of the stream (a, b) of a key, from draw `skipped` on. */
  open(key: RngKey, a: number, b: number, skipped?: number): void;
  /** Writes the next uniform to `target[at]`: one that is returned may be allocated. */
  uniformInto(target: Float64Array, at: number): void;
}

/** A stream object for loops that open a stream a member. Allocates once. */
export function reusableStream(): ReusableStream {
  let x = 0;
  let y = 0;
  const uint32 = (): number => {
    const bits = word(x, y) >>> 0;
    x = (x + STEP_X) | 0;
    y = (y + STEP_Y) | 0;
    return bits;
  };
  return {
    uint32,
    open(key, a, b, skipped = 0) {
      x = streamX(key[0]! | 0, key[1]! | 0, a);
      y = streamY(x, key[2]! | 0, key[3]! | 0, b);
      x = (x + Math.imul(skipped, STEP_X)) | 0;
      y = (y + Math.imul(skipped, STEP_Y)) | 0;
    },
    uniform: () => ((uint32() >>> 5) * 0x4000000 + (uint32() >>> 6)) / 0x20000000000000,
    uniformInto(target, at) {
      target[at] = ((uint32() >>> 5) * 0x4000000 + (uint32() >>> 6)) / 0x20000000000000;
    },
    below(bound) {
      const unbiased = 0x100000000 - (0x100000000 % bound);
      let bits = uint32();
      while (bits >= unbiased) bits = uint32();
      return bits % bound;
    },
  };
}
