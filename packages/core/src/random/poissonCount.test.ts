import { describe, expect, it } from 'vitest';
import { expectShares } from '../../testkit/expectShares.js';
import { poissonCount } from './poissonCount.js';
import { portableExp } from './portableMath.js';
import { rngKey } from './rngKey.js';
import { openStream } from './stream.js';

const countOf = (u: number, mean: number) => poissonCount(u, mean, portableExp(-mean));

function poissonLaw(mean: number): Map<number, number> {
  const law = new Map<number, number>();
  for (let k = 0, share = Math.exp(-mean); k < 20 + 6 * mean; share *= mean / ++k) law.set(k, share);
  return law;
}

describe('the number of events', () => {
  it('has the Poisson law at means from 0.01 to 100 (chi-square, 5 sigma)', () => {
    for (const mean of [0.01, 0.5, 1, 7, 100]) {
      const stream = openStream(rngKey(`poisson ${mean}`));
      const counts = Array.from({ length: 50_000 }, () => countOf(stream.uniform(), mean));
      expectShares(counts, poissonLaw(mean));
    }
  });

  it('is 0 at mean 0, grows with the uniform and with the mean, and ends where the uniform rounds to 1', () => {
    expect([0, 0.5, 1 - 2 ** -53, 1].map((u) => countOf(u, 0))).toEqual([0, 0, 0, expect.any(Number)]);
    const means = [0, 0.1, 0.9, 1, 3, 40, 100, 500];
    const us = [0, 0.1, 0.5, 0.9, 0.999999, 1 - 2 ** -53, 1];
    for (const u of us.slice(0, -1)) {
      const counts = means.map((mean) => countOf(u, mean));
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    }
    for (const mean of means) {
      const counts = us.map((u) => countOf(u, mean));
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
      expect(counts.at(-1)).toBeLessThan(50 + 3 * mean);
    }
  });
});
