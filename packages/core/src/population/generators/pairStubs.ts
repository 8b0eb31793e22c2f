import { deriveKey, type RngKey } from '../../random/rngKey.js';
import { openStream } from '../../random/stream.js';
import { pairSet } from './pairSet.js';
import { shuffle } from './shuffle.js';

const TRIES = 100;

/**
 * Ties up stubs at random, two by two (the configuration model): `stubs` holds each member as often as it has ties to
 * get, and is reordered so that pair j is (stubs[2j], stubs[2j + 1]). Pairs that are forbidden, repeated, or of one
 * member exchange partners with a random good pair; those that fail 100 times are left out, as is an odd last stub.
 * O(stubs) expected.
 *
 * @returns how many pairs stand at the front of `stubs`.
 */
export function pairStubs(
  stubs: Uint32Array,
  allowed: (a: number, b: number) => boolean,
  key: RngKey,
): number {
  shuffle(stubs, deriveKey(key, [1]));
  const pairs = stubs.length >>> 1;
  const tied = pairSet(pairs);
  const good = (a: number, b: number) => a !== b && allowed(a, b);
  const bad: number[] = [];
  let kept = 0;
  for (let j = 0; j < pairs; j++) {
    const a = stubs[2 * j]!;
    const b = stubs[2 * j + 1]!;
    if (!good(a, b) || !tied.add(a, b)) {
      bad.push(a, b);
      continue;
    }
    stubs[2 * kept] = a;
    stubs[2 * kept + 1] = b;
    kept++;
  }
  const stream = openStream(deriveKey(key, [2]));
  for (let j = 0; j < bad.length && kept > 0; j += 2) {
    const a = bad[j]!;
    const b = bad[j + 1]!;
    for (let tries = 0; tries < TRIES; tries++) {
      const place = 2 * stream.below(kept);
      const flip = stream.uint32() & 1;
      const c = stubs[place + flip]!;
      const d = stubs[place + 1 - flip]!;
      if (!good(a, c) || !good(b, d) || tied.has(a, c) || tied.has(b, d) || samePair(a, c, b, d)) continue;
      tied.remove(c, d);
      tied.add(a, c);
      tied.add(b, d);
      stubs[place] = a;
      stubs[place + 1] = c;
      stubs[2 * kept] = b;
      stubs[2 * kept + 1] = d;
      kept++;
      break;
    }
  }
  return kept;
}

function samePair(a: number, b: number, c: number, d: number): boolean {
  return (a === c && b === d) || (a === d && b === c);
}
