import { logOfNormal } from './portableMath.js';
import { word } from './stream.js';

/** Uniform on [0, 1), a multiple of 2^-53, from the state of a stream. Its first 27 bits are those of the state's word. */
export function uniformAt(x: number, y: number): number {
  return ((word(x, y) >>> 5) * 0x4000000 + (word(~x, y) >>> 6)) / 0x20000000000000;
}

/** A lower bound of `uniformAt` by less than 2^-27, and so of `exponentialAt`, from one word. */
export function uniformBelow(x: number, y: number): number {
  return (word(x, y) >>> 5) / 0x8000000;
}

/** Exponential with mean 1, by inversion of `uniformAt`: at most 36.8. */
export function exponentialAt(x: number, y: number): number {
  return -logOfNormal(1 - uniformAt(x, y));
}
