import type { RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../../random/stream.js';

const TWO_32 = 0x100000000;

/** Whether something of probability `chance` happens to a member, by draw number `occasion` of his: 32 bits of it. */
export function happensTo(key: RngKey, member: number, occasion: number, chance: number): boolean {
  const x = streamX(key[0]!, key[1]!, member);
  return word(x, streamY(x, key[2]!, key[3]!, occasion)) >>> 0 < chance * TWO_32;
}

/** A uniform on (0, 1] of the member, a multiple of 2^-53. */
export function memberUniform(key: RngKey, member: number): number {
  const x = streamX(key[0]!, key[1]!, member);
  const y = streamY(x, key[2]!, key[3]!, 0);
  const high = word(x, y) >>> 5;
  const low = word((x + STEP_X) | 0, (y + STEP_Y) | 0) >>> 6;
  return 1 - (high * 0x4000000 + low) / 0x20000000000000;
}
