import alea from 'seedrandom/lib/alea.js';

/**
 * What a stream of draws is for. A new purpose never disturbs the draws of the old ones, so codes are only ever added.
 */
export const PURPOSES = {
  population: 1,
  'seed-set': 2,
  exposure: 3,
  decision: 4,
  delay: 5,
  resampling: 6,
  'tie-probability': 7,
  communities: 8,
  traits: 9,
  posting: 10,
  intervention: 11,
  broadcast: 12,
  poll: 13,
  followers: 14,
  attention: 15,
  monitoring: 16,
  'model-value': 17,
  state: 18,
  contact: 19,
  update: 20,
  opinion: 21,
  media: 22,
  'initial-state': 23,
  arrival: 24,
  timing: 25,
} as const;
export type StreamPurpose = keyof typeof PURPOSES;

/**
 * [4] 128 bits of key material. All draws under one key are a pure function of it, so equal keys give equal draws on
 * every machine.
 */
export type RngKey = Uint32Array;

/** Seed of an experiment's randomness, as users write it. The number 7 and the text "7" are the same seed. */
export type RngSeed = string | number;

/** Key material of a seed: seedrandom reads the text once, and every stream is derived from these 128 bits. */
export function rngKey(rngSeed: RngSeed): RngKey {
  const random = alea(String(rngSeed));
  const key = new Uint32Array(4);
  for (let i = 0; i < 4; i++) key[i] = random.int32();
  return deriveKey(key, [String(rngSeed).length]);
}

/** The key of everything that is drawn for one purpose in one run. */
export function runKey(key: RngKey, run: number, purpose: StreamPurpose): RngKey {
  return deriveInto(new Uint32Array(4), key, PURPOSES[purpose], run);
}

/** The key for something more particular: a run, a purpose, a content, an occasion, by whole numbers below 2^53. */
export function deriveKey(key: RngKey, words: readonly number[]): RngKey {
  const derived = Uint32Array.from(key);
  for (const word of words) deriveInto(derived, derived, word, 0);
  return derived;
}

/**
 * Writes the key that two whole numbers below 2^53 lead to into `target`, which may be `key` itself, and returns it.
 * The numbers are added to the state and stirred by eight rounds of the Chaskey permutation (Mouha et al. 2014), a
 * bijection on 128 bits: keys that differ in one bit give unrelated keys. Allocates nothing.
 */
export function deriveInto(target: RngKey, key: RngKey, a: number, b: number): RngKey {
  let v0 = key[0]! ^ a;
  let v1 = key[1]! ^ Math.floor(a / 0x100000000);
  let v2 = key[2]! ^ b;
  let v3 = key[3]! ^ Math.floor(b / 0x100000000) ^ 0x80000000;
  for (let round = 0; round < 8; round++) {
    v0 = (v0 + v1) | 0;
    v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
    v0 = (v0 << 16) | (v0 >>> 16);
    v2 = (v2 + v3) | 0;
    v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = ((v3 << 13) | (v3 >>> 19)) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = ((v1 << 7) | (v1 >>> 25)) ^ v2;
    v2 = (v2 << 16) | (v2 >>> 16);
  }
  target[0] = v0;
  target[1] = v1;
  target[2] = v2;
  target[3] = v3;
  return target;
}
