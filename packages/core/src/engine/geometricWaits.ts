import { type GeometricSkip, geometricSkip } from '../random/geometricSkip.js';
import { geometricWait, waitScale } from '../random/geometricWait.js';
import type { RngKey } from '../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../random/stream.js';
import { type MaskedValues, mapMasked } from './maskedValues.js';

const TWO_32 = 0x100000000;

/**
 * How many steps go by before something happens to a member that happens in each step with a probability, one for all or
 * one of his own: geometric waits, by a table in the first case and by a logarithm in the second.
 */
export class GeometricWaits {
  readonly #skip: GeometricSkip | undefined;
  readonly #scales: MaskedValues;

  /** For probabilities from 0 to 1. */
  constructor(chances: MaskedValues) {
    this.#skip = chances.mask === 0 ? geometricSkip(chances.values[0]!) : undefined;
    this.#scales = mapMasked(chances, waitScale);
  }

  /** The member's wait that is keyed by `step`; LONGEST_WAIT where there is no end to it. */
  wait(key: RngKey, member: number, step: number): number {
    const x = streamX(key[0]! | 0, key[1]! | 0, member);
    const y = streamY(x, key[2]! | 0, key[3]! | 0, step);
    const bits = word(x, y);
    const skip = this.#skip;
    if (skip) {
      const gap = skip.gaps[bits >>> skip.shift]!;
      return gap >= 0 ? gap : skip.refine(bits, x, y);
    }
    const low = word((x + STEP_X) | 0, (y + STEP_Y) | 0) >>> 11;
    const u = ((bits >>> 0) * 0x200000 + low + 1) / (0x200000 * TWO_32);
    return geometricWait(u, this.#scales.values[member & this.#scales.mask]!);
  }
}
