import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { geometricSkip } from './geometricSkip.js';
import { rngKey } from './rngKey.js';
import { batch, batchIsDone, beginBatch, drawHits } from './skipBatch.js';
import { streamX, streamY, word } from './stream.js';
import { walkHits } from './walkHits.js';

const [k0, k1, k2, k3] = [...rngKey('gaps')] as [number, number, number, number];

/** First gaps of `count` streams. */
function firstGaps(p: number, count: number): number[] {
  const { gaps, refine, shift } = geometricSkip(p);
  return Array.from({ length: count }, (_, i) => {
    const x = streamX(k0, k1, i);
    const y = streamY(x, k2, k3, 0);
    const bits = word(x, y);
    const gap = gaps[bits >>> shift]!;
    return gap >= 0 ? gap : refine(bits, x, y);
  });
}

describe('a geometric gap', () => {
  for (const p of [0.9, 0.5, 0.3, 0.1, 0.05, 0.01, 0.003]) {
    it(`has the geometric law at p = ${p} (chi-square and mean of 200,000 draws, 5 sigma each)`, () => {
      const gaps = firstGaps(p, 200_000);
      const law = new Map<number, number>();
      for (let k = 0, share = p; k < 40 / p; k++, share *= 1 - p) law.set(k, share);
      expectShares(gaps, law);
      expectMean(gaps, (1 - p) / p);
    });
  }

  for (const p of [1e-4, 1e-6]) {
    it(`has the right mean and median beyond the table, at p = ${p} (5 sigma)`, () => {
      const gaps = firstGaps(p, 200_000);
      expectMean(gaps, (1 - p) / p);
      const median = Math.ceil(Math.log(0.5) / Math.log1p(-p));
      expectMean(
        gaps.map((gap) => Number(gap < median)),
        1 - (1 - p) ** median,
      );
    });
  }

  it('is the number of powers of 1 - p above the uniform, at both ends of every settled bucket', () => {
    for (const p of [0.7, 0.2, 0.04, 0.007]) {
      const { gaps, shift } = geometricSkip(p);
      for (let bucket = 0; bucket < gaps.length; bucket += 7) {
        if (gaps[bucket]! < 0) continue;
        for (const bits of [bucket * 2 ** shift, (bucket + 1) * 2 ** shift - 1]) {
          const k = gaps[bucket]!;
          expect(bits / 2 ** 32).toBeLessThan((1 - p) ** k * (1 + 1e-12));
          expect((bits + 1) / 2 ** 32).toBeGreaterThanOrEqual((1 - p) ** (k + 1) * (1 - 1e-12));
        }
      }
    }
  });

  it('is 0 at p = 1 and endless at p = 0', () => {
    expect(new Set(firstGaps(1, 1000))).toEqual(new Set([0]));
    expect(Math.min(...firstGaps(0, 1000))).toBeGreaterThan(1e9);
  });
});

describe('drawHits', () => {
  it('finds what walking each stream by itself finds, for any lists, probability and room', () => {
    const lists = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 300 });
    const probability = fc.constantFrom(0, 0.002, 0.03, 0.2, 0.8, 1);
    fc.assert(
      fc.property(lists, probability, fc.integer({ min: 0, max: 3000 }), (lengths, p, used) => {
        const skip = geometricSkip(p);
        const expected: number[] = [];
        let start = 0;
        lengths.forEach((length, i) => {
          const x = streamX(k0, k1, i);
          const y = streamY(x, k2, k3, 1);
          batch.streams.set([start, start + length, x, y], 4 * i);
          walkHits(skip, { x, y }, start, start + length, (entry) => expected.push(entry));
          start += length;
        });
        beginBatch(lengths.length);
        const found: number[] = [];
        while (!batchIsDone()) found.push(...batch.hits.slice(used, drawHits(skip, used)));
        expect(found.sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
