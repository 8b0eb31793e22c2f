import type { RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../../random/stream.js';

/**
 * Shuffles values in place: every order is equally likely (Fisher & Yates; Durstenfeld 1964). Draws come from the
 * stream (0, 0) of the key, each exactly uniform. O(values), one random access each.
 */
export function shuffle(values: Uint32Array, key: RngKey): void {
  let x = streamX(key[0]!, key[1]!, 0);
  let y = streamY(x, key[2]!, key[3]!, 0);
  for (let i = values.length - 1; i > 0; i--) {
    const bound = i + 1;
    let bits: number;
    let j: number;
    do {
      bits = word(x, y) >>> 0;
      x = (x + STEP_X) | 0;
      y = (y + STEP_Y) | 0;
      j = bits % bound;
      // the last, incomplete multiple of the bound would favour small j
    } while (bits - j > 0x100000000 - bound);
    const swapped = values[i]!;
    values[i] = values[j]!;
    values[j] = swapped;
  }
}
