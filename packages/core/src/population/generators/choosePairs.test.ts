import { describe, expect, test } from 'vitest';
import { expectMean } from '../../../testkit/expectMean.js';
import { expectShares } from '../../../testkit/expectShares.js';
import { rngKey } from '../../random/rngKey.js';
import { openStream } from '../../random/stream.js';
import { choosePairs } from './choosePairs.js';

function chosen(count: number, probability: number, stream = openStream(rngKey('pairs'))): string[] {
  const pairs: string[] = [];
  choosePairs(count, probability, stream, (a, b) => pairs.push(`${a}-${b}`));
  return pairs;
}

describe('choosePairs', () => {
  test('chooses every pair with probability 1 and none with 0', () => {
    expect(chosen(4, 1)).toEqual(['1-0', '2-0', '2-1', '3-0', '3-1', '3-2']);
    expect(chosen(4, 0)).toEqual([]);
  });

  test('has nothing to choose among fewer than two', () => {
    expect(chosen(0, 1)).toEqual([]);
    expect(chosen(1, 1)).toEqual([]);
  });

  // chi-square over the 8 subsets of 3 pairs at 5 sigma, seed fixed: independence and probability at once
  test('chooses pairs independently', () => {
    const stream = openStream(rngKey('subsets'));
    const subsets = Array.from({ length: 40_000 }, () => {
      let subset = 0;
      choosePairs(3, 0.3, stream, (a, b) => {
        subset |= 1 << (a + b - 1);
      });
      return subset;
    });
    const share = (subset: number) => [1, 2, 4].reduce((p, bit) => p * (subset & bit ? 0.3 : 0.7), 1);
    expectShares(subsets, new Map(Array.from({ length: 8 }, (_, subset) => [subset, share(subset)])));
  });

  // 5 sigma, seed fixed; gaps here are beyond 32 bits
  test('keeps to a probability of one in ten thousand million', () => {
    const counts = Array.from(
      { length: 40 },
      (_, i) => chosen(1_000_000, 1e-10, openStream(rngKey(i))).length,
    );
    expectMean(counts, 1e-10 * 500_000 * 999_999);
  });
});
