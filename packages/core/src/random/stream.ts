import type { RngKey } from './rngKey.js';

/**
 * Keyed, order-independent streams: the j-th draw of the stream (a, b) under a key is a pure function of key, a, b and
 * j, in the manner of counter-based generators (Salmon et al. 2011). Kernels inline the pieces:
 *
 *     const x = streamX(k0, k1, member);            // once a member
 *     const y = streamY(x, k2, k3, group);          // once a member and group: (x, y) is the stream's 64-bit state
 *     word(x, y); word((x + STEP_X) | 0, (y + STEP_Y) | 0); …   // draw 0, draw 1, …
 *
 * For a given key, (a, b) -> (x, y) is a bijection on 64 bits: no two streams of a key share a state.
 */
export const STEP_X = 0x9e3779b9 | 0;
export const STEP_Y = 0x85ebca6b | 0;

/** First half of a stream's state: depends on the key and `a` only (a bijection in `a`). */
export function streamX(k0: number, k1: number, a: number): number {
  let x = Math.imul(a ^ k0, 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b) ^ k1;
  return x ^ (x >>> 16);
}

/** Second half of a stream's state: depends on all (a bijection in `b`, given the rest). */
export function streamY(x: number, k2: number, k3: number, b: number): number {
  let y = Math.imul((b ^ k2) + x, 0x2c1b3c6d);
  y = Math.imul(y ^ (y >>> 12), 0x297a2d39) ^ k3;
  return y ^ (y >>> 15);
}

/** 32 random bits, as a signed integer, from a stream's state. */
export function word(x: number, y: number): number {
  let t = (Math.imul(x ^ (x >>> 16), 0x31848bab) + y) | 0;
  t = Math.imul(t ^ (t >>> 17), 0xed5ad4bb | 0);
  t = Math.imul(t ^ (t >>> 11), 0xac4c1b51 | 0);
  return t ^ (t >>> 15);
}

/** A stream outside hot loops: an object that hands out one draw after the other. */
export interface Stream {
  /** 32 random bits, 0 to 2^32 - 1. */
  uint32(): number;
  /** Uniform on [0, 1), a multiple of 2^-53. */
  uniform(): number;
  /** Uniform whole number from 0 to `bound` - 1, exactly (`bound` from 1 to 2^32). */
  below(bound: number): number;
}

/** Opens the stream (a, b) of a key; `a` and `b` are whole numbers below 2^32. */
export function openStream(key: RngKey, a = 0, b = 0): Stream {
  let x = streamX(key[0]!, key[1]!, a);
  let y = streamY(x, key[2]!, key[3]!, b);
  const uint32 = (): number => {
    const bits = word(x, y) >>> 0;
    x = (x + STEP_X) | 0;
    y = (y + STEP_Y) | 0;
    return bits;
  };
  const uniform = (): number => ((uint32() >>> 5) * 0x4000000 + (uint32() >>> 6)) / 0x20000000000000;
  const below = (bound: number): number => {
    const unbiased = 0x100000000 - (0x100000000 % bound);
    let bits = uint32();
    while (bits >= unbiased) bits = uint32();
    return bits % bound;
  };
  return { uint32, uniform, below };
}
