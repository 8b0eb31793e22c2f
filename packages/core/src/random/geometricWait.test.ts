import { describe, expect, it } from 'vitest';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { geometricWait, LONGEST_WAIT, waitScale } from './geometricWait.js';
import { rngKey } from './rngKey.js';
import { openStream } from './stream.js';

function waits(p: number, count: number): number[] {
  const stream = openStream(rngKey(`wait ${p}`));
  return Array.from({ length: count }, () => geometricWait(1 - stream.uniform(), waitScale(p)));
}

describe('a wait', () => {
  it('is geometric (chi-square and mean, 5 sigma)', () => {
    for (const p of [0.05, 0.3, 0.9]) {
      const law = new Map(Array.from({ length: 400 }, (_, j) => [j, p * (1 - p) ** j]));
      expectShares(waits(p, 50_000), law);
    }
    for (const p of [1e-3, 2e-6]) expectMean(waits(p, 50_000), (1 - p) / p);
  });

  it('is none at probability 1, endless at 0, and never longer at a higher one', () => {
    const us = [2 ** -53, 0.1, 0.5, 1];
    expect(us.map((u) => geometricWait(u, waitScale(1)) === 0)).toEqual([true, true, true, true]);
    expect(us.map((u) => geometricWait(u, waitScale(0)))).toEqual(us.map(() => LONGEST_WAIT));
    expect(geometricWait(0.5, waitScale(1e-300))).toBe(LONGEST_WAIT);
    for (const u of us) {
      const byChance = [0, 1e-9, 9.99e-6, 1.01e-5, 0.1, 0.5, 1].map((p) => geometricWait(u, waitScale(p)));
      expect(byChance).toEqual([...byChance].sort((a, b) => b - a));
    }
  });
});
