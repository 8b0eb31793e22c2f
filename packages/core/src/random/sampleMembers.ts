import type { RngKey } from './rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from './stream.js';

/**
 * A sampler of `count` distinct indices below `memberCount`, every set equally likely: one after the other is drawn, and
 * drawn again if it is already in (or, for more than half of all, the complement is drawn). O(count) a sample expected,
 * O(memberCount) when more than half are wanted; no allocation. Returns `count`.
 */
export function sampleMembers(
  memberCount: number,
  count: number,
): (key: RngKey, target: Int32Array) => number {
  const complement = count > memberCount / 2;
  const drawn = complement ? memberCount - count : count;
  const list = complement ? new Int32Array(drawn) : undefined;
  const taken = new Int32Array((memberCount >>> 5) + 1);
  return (key, target) => {
    const sample = list ?? target;
    drawDistinct(key, memberCount, drawn, taken, sample);
    if (complement) listOthers(taken, memberCount, target);
    for (let i = 0; i < drawn; i++) taken[sample[i]! >>> 5] = 0;
    return count;
  };
}

function drawDistinct(
  key: RngKey,
  bound: number,
  count: number,
  taken: Int32Array,
  sample: Int32Array,
): void {
  let x = streamX(key[0]!, key[1]!, 0);
  let y = streamY(x, key[2]!, key[3]!, 0);
  const unbiased = 0x100000000 - (0x100000000 % bound);
  for (let i = 0; i < count; ) {
    const bits = word(x, y) >>> 0;
    x = (x + STEP_X) | 0;
    y = (y + STEP_Y) | 0;
    if (bits >= unbiased) continue;
    const index = bits % bound;
    if ((taken[index >>> 5]! >>> (index & 31)) & 1) continue;
    taken[index >>> 5]! |= 1 << (index & 31);
    sample[i++] = index;
  }
}

function listOthers(taken: Int32Array, bound: number, target: Int32Array): void {
  let next = 0;
  for (let index = 0; index < bound; index++) {
    if (((taken[index >>> 5]! >>> (index & 31)) & 1) === 0) target[next++] = index;
  }
}
