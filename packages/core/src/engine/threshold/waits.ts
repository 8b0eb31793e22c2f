import { portableLog } from '../../random/portableMath.js';
import type { RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../../random/stream.js';
import { NEVER } from './stepCalendar.js';

/** Draw number `occasion` of a member under a key: uniform on (0, 1], a multiple of 2^-53. */
export function memberUniform(key: RngKey, member: number, occasion: number): number {
  const x = streamX(key[0]!, key[1]!, member);
  const y = streamY(x, key[2]!, key[3]!, occasion);
  const high = word(x, y) >>> 5;
  const low = word((x + STEP_X) | 0, (y + STEP_Y) | 0) >>> 6;
  return 1 - (high * 0x4000000 + low) / 0x20000000000000;
}

/** Failures before the first success, at probability `p` a trial: falls as `p` grows, for the same draw `u` in (0, 1]. */
export function failuresBefore(p: number, u: number): number {
  if (p >= 1) return 0;
  if (!(p > 0)) return NEVER;
  return Math.min(NEVER, Math.floor(portableLog(u) / portableLog(1 - p)));
}
