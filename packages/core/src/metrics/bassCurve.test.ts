import { describe, expect, it } from 'vitest';
import { categoryShares } from '../content/adopterCategories.js';
import { type BassPoint, bassCuts, bassPeak, bassPoint } from './bassCurve.js';

function pointAt(p: number, q: number, t: number): BassPoint {
  const point = { share: 0, byP: 0, byQ: 0 };
  bassPoint({ p, q }, t, point);
  return point;
}

describe('bassPoint', () => {
  it('solves F’ = (p + q F) (1 - F) from 0', () => {
    const step = 1e-5;
    for (const [p, q] of [
      [0.03, 0.38],
      [0.2, 0.05],
      [0.01, 0],
    ] as const) {
      expect(pointAt(p, q, 0).share).toBe(0);
      for (const t of [0.5, 3, 9, 20]) {
        const { share } = pointAt(p, q, t);
        const slope = (pointAt(p, q, t + step).share - pointAt(p, q, t - step).share) / (2 * step);
        expect(slope).toBeCloseTo((p + q * share) * (1 - share), 9);
      }
    }
  });

  it('has the slopes by p and q that differences have', () => {
    const step = 1e-6;
    for (const t of [0.1, 2, 6, 30]) {
      const { byP, byQ } = pointAt(0.03, 0.38, t);
      expect(byP).toBeCloseTo(
        (pointAt(0.03 + step, 0.38, t).share - pointAt(0.03 - step, 0.38, t).share) / (2 * step),
        7,
      );
      expect(byQ).toBeCloseTo(
        (pointAt(0.03, 0.38 + step, t).share - pointAt(0.03, 0.38 - step, t).share) / (2 * step),
        7,
      );
    }
  });
});

describe('bassPeak and bassCuts', () => {
  it('the published peak of p 0.03 and q 0.38 is at 6.1926, of 0.01 and 0.4 at 8.9973', () => {
    expect(bassPeak({ p: 0.03, q: 0.38 })).toBeCloseTo(6.1926, 4);
    expect(bassPeak({ p: 0.01, q: 0.4 })).toBeCloseTo(8.9973, 4);
    expect(bassPeak({ p: 0.4, q: 0.1 })).toBe(0);
  });

  it('the cuts are where the curve has reached the categories’ shares', () => {
    for (const curve of [
      { p: 0.03, q: 0.38 },
      { p: 0.001, q: 0.9 },
      { p: 0.1, q: 0.2 },
      { p: 0.3, q: 0.1 },
    ]) {
      const cuts = bassCuts(curve);
      let reached = 0;
      for (const [i, share] of categoryShares('bass', curve).slice(0, -1).entries()) {
        reached += share;
        expect(pointAt(curve.p, curve.q, cuts[i]!).share).toBeCloseTo(reached, 12);
      }
    }
  });
});
