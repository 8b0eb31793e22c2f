import { logOfNormal, portableLog } from './portableMath.js';
import { word } from './stream.js';

const TWO_32 = 0x100000000;
const MOST_POWERS = 4096;

/** A gap that leads past the end of any list. */
const ENDLESS = 0x3fffffff;
const endless = (): number => ENDLESS;
/** The powers of 1 - 0, as far as they are of use. */
const CERTAIN = Float64Array.of(TWO_32);

/**
 * How many failures come before the next success in independent trials of probability `p`: a geometric draw, so that a
 * kernel looks at the trials that succeed and never at the others.
 *
 * The gap belonging to a uniform U is the number of k >= 1 with U < (1 - p)^k. The first 32 bits of U pick a bucket;
 * a bucket that lies between two powers of 1 - p has one gap, which is tabulated. Elsewhere `refine` decides, with
 * further bits where the first 32 do not settle it, so that the law is exact to 64 bits of U at any p.
 */
export interface GeometricSkip {
  /** `bits >>> shift` is the bucket of a first draw. */
  readonly shift: number;
  /** [2^(32 - shift)] gap of each bucket; where the first 32 bits alone do not tell, -1 - (smallest gap of the bucket). */
  readonly gaps: Int16Array;
  /** Gap for the first draw `bits` of the stream in state (x, y), whose bucket does not tell. At most 2^30 - 1. */
  readonly refine: (bits: number, x: number, y: number) => number;
  /** [k] (1 - p)^k 2^32, from k = 0 to 4,096 at most: what `refine` compares with. */
  readonly powers: Float64Array;
  /** Gap of a draw below all powers, in state (x, y): the last of them, and a new start. At most 2^30 - 1. */
  readonly beyond: (x: number, y: number) => number;
}

/** Tables for one probability, 0 to 1. O(16384), once. */
export function geometricSkip(p: number): GeometricSkip {
  const bucketBits = p < 0.05 ? 14 : 12;
  const shift = 32 - bucketBits;
  const gaps = new Int16Array(1 << bucketBits);
  if (!(p > 0)) return { shift, gaps: gaps.fill(-1), refine: endless, powers: CERTAIN, beyond: endless };
  const powers = survivalPowers(p);
  const last = powers.length - 1;
  const width = TWO_32 / gaps.length;
  for (let bucket = gaps.length - 1, k = 0; bucket >= 0; bucket--) {
    while (k < last && powers[k + 1]! >= (bucket + 1) * width) k++;
    const settled = k < last && powers[k + 1]! <= bucket * width;
    gaps[bucket] = settled ? k : -1 - k;
  }
  const inverseLog = 1 / logOneMinus(p);
  // The law has no memory: beyond the table the gap starts anew.
  const beyond = (x: number, y: number): number => {
    const u = 1 - ((word(x, ~y) >>> 5) * 0x4000000 + (word(~x, ~y) >>> 6)) / 0x20000000000000;
    return Math.min(last + Math.floor(logOfNormal(u) * inverseLog), ENDLESS) | 0;
  };
  const refine = (bits: number, x: number, y: number): number => {
    const first = bits >>> 0;
    for (let k = -1 - gaps[first >>> shift]!; k < last; k++) {
      const power = powers[k + 1]!;
      const whole = Math.floor(power);
      if (first > whole) return k;
      if (first === whole && word(~x, y) >>> 0 >= (power - whole) * TWO_32) return k;
    }
    return beyond(x, y);
  };
  return { shift, gaps, refine, powers, beyond };
}

/** [k] (1 - p)^k 2^32, from k = 0 down to the first at or below 1, at most 4,096 of them. */
function survivalPowers(p: number): Float64Array {
  const powers = [TWO_32];
  while (powers.length <= MOST_POWERS && powers[powers.length - 1]! > 1) {
    powers.push(powers[powers.length - 1]! * (1 - p));
  }
  return Float64Array.from(powers);
}

/** ln(1 - p) without the cancellation of small p: the series there, the logarithm elsewhere. */
export function logOneMinus(p: number): number {
  if (p >= 1) return Number.NEGATIVE_INFINITY;
  if (p > 1e-3) return portableLog(1 - p);
  let sum = 0;
  for (let k = 8; k >= 1; k--) sum = (sum + 1 / k) * p;
  return -sum;
}
