import { describe, expect, test } from 'vitest';
import { ADOPTER_CATEGORIES, type BassCurve, categoryShares } from './adopterCategories.js';

const STEP = 0.001;

/** Shares by integrating dF/dt = (p + q F)(1 - F) step by step and looking where its slope rises and falls fastest. */
function integratedShares({ p, q }: BassCurve): number[] {
  const density = (adopted: number) => (p + q * adopted) * (1 - adopted);
  const slope = (adopted: number) => density(adopted) * (q - p - 2 * q * adopted);
  let adopted = 0;
  let rising = { slope: Number.NEGATIVE_INFINITY, at: 0 };
  let falling = { slope: Number.POSITIVE_INFINITY, at: 0 };
  let peak = { density: 0, at: 0 };
  for (let step = 0; step < 60 / STEP; step++) {
    if (slope(adopted) > rising.slope) rising = { slope: slope(adopted), at: adopted };
    if (slope(adopted) < falling.slope) falling = { slope: slope(adopted), at: adopted };
    if (density(adopted) > peak.density) peak = { density: density(adopted), at: adopted };
    const half = adopted + (STEP / 2) * density(adopted);
    adopted += STEP * density(half);
  }
  return [p, rising.at - p, peak.at - rising.at, falling.at - peak.at, 1 - falling.at];
}

/** Share of the standard normal law between two values, by Simpson's rule. */
function normalBetween(from: number, to: number): number {
  const density = (x: number) => Math.exp(-x * x * 0.5) / Math.sqrt(2 * Math.PI);
  const parts = 10_000;
  const width = (to - from) / parts;
  let sum = density(from) + density(to);
  for (let i = 1; i < parts; i++) sum += (i % 2 === 0 ? 2 : 4) * density(from + i * width);
  return (sum * width) / 3;
}

describe('categoryShares', () => {
  test('normal: the normal law cut at -2, -1, 0 and 1 standard deviations', () => {
    const cuts = [-12, -2, -1, 0, 1, 12];
    categoryShares('normal').forEach((share, i) => {
      expect(share).toBeCloseTo(normalBetween(cuts[i]!, cuts[i + 1]!), 9);
    });
  });

  test.each([
    [0.03, 0.38],
    [0.01, 0.4],
    [0.003, 0.5],
    [0.02, 0.3],
  ])('bass: the Bass curve of p = %f and q = %f cut at its peak and points of inflection', (p, q) => {
    const integrated = integratedShares({ p, q });
    categoryShares('bass', { p, q }).forEach((share, i) => {
      expect(share).toBeCloseTo(integrated[i]!, 3);
    });
  });

  test('bass: an average durable unless told otherwise', () => {
    expect(categoryShares('bass')).toEqual(categoryShares('bass', { p: 0.03, q: 0.38 }));
    expect(categoryShares('bass').map((share) => Math.round(1000 * share))).toEqual([30, 119, 311, 311, 228]);
  });

  test.each([
    ['normal', undefined],
    ['bass', { p: 0.03, q: 0.38 }],
    ['bass', { p: 0.1, q: 0.38 }],
    ['bass', { p: 0.4, q: 0.3 }],
    ['bass', { p: 1.5, q: 0.1 }],
  ] as const)('%s of %j: none below 0, and together 1', (kind, curve) => {
    const shares = categoryShares(kind, curve);
    expect(shares).toHaveLength(ADOPTER_CATEGORIES.length);
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});
