import type { RngKey } from './rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from './stream.js';

/** The uniform on [0, 1), a multiple of 2^-53, that words `from` and `from + 1` of the stream (a, b) of a key make. */
export function uniformAt(key: RngKey, a: number, b: number, from: number): number {
  let x = streamX(key[0]! | 0, key[1]! | 0, a);
  let y = streamY(x, key[2]! | 0, key[3]! | 0, b);
  x = (x + Math.imul(from, STEP_X)) | 0;
  y = (y + Math.imul(from, STEP_Y)) | 0;
  const high = word(x, y) >>> 5;
  const low = word((x + STEP_X) | 0, (y + STEP_Y) | 0) >>> 6;
  return (high * 0x4000000 + low) / 0x20000000000000;
}
