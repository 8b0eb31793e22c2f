import { logInPlace } from './portableMath.js';
import { word } from './stream.js';

/** Uniform on [0, 1), a multiple of 2^-53, from the state of a stream. Its first 27 bits are those of the state's word. */
export function uniformAt(x: number, y: number): number {
  return ((word(x, y) >>> 5) * 0x4000000 + (word(~x, y) >>> 6)) / 0x20000000000000;
}

/** Writes `uniformAt` to `target[at]`: a number returned by a call that is not inlined would be allocated. */
export function uniformInto(target: Float64Array, at: number, x: number, y: number): void {
  target[at] = ((word(x, y) >>> 5) * 0x4000000 + (word(~x, y) >>> 6)) / 0x20000000000000;
}

/** A lower bound of `uniformAt` by less than 2^-27, and so of an exponential number that is made from it, from one word. */
export function uniformBelow(x: number, y: number): number {
  return (word(x, y) >>> 5) / 0x8000000;
}

/**
 * Writes an exponential number of mean 1 to `target[at]`, by inversion of `uniformAt`: at most 36.8. It is written and not
 * returned, as a number that is returned by a call that is not inlined would be allocated.
 */
export function exponentialInto(target: Float64Array, at: number, x: number, y: number): void {
  target[at] = 1 - ((word(x, y) >>> 5) * 0x4000000 + (word(~x, y) >>> 6)) / 0x20000000000000;
  logInPlace(target, at);
  target[at] = -target[at]!;
}
