import { poissonCount } from '../random/poissonCount.js';
import { portableExp } from '../random/portableMath.js';
import type { RngKey } from '../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../random/stream.js';
import { type MaskedValues, mapMasked } from './maskedValues.js';
import type { StepQueue } from './stepQueue.js';

const TWO_32 = 0x100000000;

/** Words of the stream (member, step) that stand before those of its first tick. */
const FIRST_TICK = 2;
/** Words a tick has: its instant, and what its owner draws on the occasion. */
const TICK_WORDS = 6;

/**
 * A Poisson clock for each member, with a rate of his own in ticks a step. The ticks in a step are the stream
 * (member, step) of a key: their number is Poisson, their instants are uniform multiples of 2^-31. They are
 * the same whoever looks, and from whenever on; a larger rate adds ticks and moves none.
 */
export class PoissonClock {
  readonly #rates: MaskedValues;
  /** e^-rate: the chance of a step without ticks. */
  readonly #silences: MaskedValues;

  constructor(rates: MaskedValues) {
    this.#rates = rates;
    this.#silences = mapMasked(rates, (rate) => portableExp(-rate));
  }

  /** Ticks a step. */
  rateOf(member: number): number {
    return this.#rates.values[member & this.#rates.mask]!;
  }

  /** Pushes the member's ticks of the step after the instant `after` as (instant, member, number); how many he has in all. */
  pushTicks(queue: StepQueue, key: RngKey, member: number, step: number, after: number): number {
    let x = streamX(key[0]! | 0, key[1]! | 0, member);
    let y = streamY(x, key[2]! | 0, key[3]! | 0, step);
    const ticks = this.#ticks(member, x, y);
    x = (x + Math.imul(FIRST_TICK, STEP_X)) | 0;
    y = (y + Math.imul(FIRST_TICK, STEP_Y)) | 0;
    for (let j = 0; j < ticks; j++) {
      const instant = word(x, y) >>> 1;
      if (instant > after) queue.push(instant, member, j);
      x = (x + Math.imul(TICK_WORDS, STEP_X)) | 0;
      y = (y + Math.imul(TICK_WORDS, STEP_Y)) | 0;
    }
    return ticks;
  }

  /** The member's first tick of the step after the instant `after`; -1 when there is none. */
  firstTick(key: RngKey, member: number, step: number, after: number): number {
    let x = streamX(key[0]! | 0, key[1]! | 0, member);
    let y = streamY(x, key[2]! | 0, key[3]! | 0, step);
    const ticks = this.#ticks(member, x, y);
    let first = -1;
    x = (x + Math.imul(FIRST_TICK, STEP_X)) | 0;
    y = (y + Math.imul(FIRST_TICK, STEP_Y)) | 0;
    for (let j = 0; j < ticks; j++) {
      const instant = word(x, y) >>> 1;
      if (instant > after && (first < 0 || instant < first)) first = instant;
      x = (x + Math.imul(TICK_WORDS, STEP_X)) | 0;
      y = (y + Math.imul(TICK_WORDS, STEP_Y)) | 0;
    }
    return first;
  }

  #ticks(member: number, x: number, y: number): number {
    const u = (word(x, y) >>> 0) + (word((x + STEP_X) | 0, (y + STEP_Y) | 0) >>> 0) / TWO_32;
    const silence = this.#silences.values[member & this.#silences.mask]!;
    return poissonCount(u / TWO_32, this.rateOf(member), silence);
  }
}

/** How many words into the stream (member, step) the draws of his tick number `tick` begin. */
export function wordsOfTick(tick: number): number {
  return FIRST_TICK + TICK_WORDS * tick + 1;
}
