import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from './estimate.js';
import { pairedDifference } from './pairedDifference.js';

describe('pairedDifference', () => {
  it('is the later less the first, run by run', () => {
    const { mean, standardDeviation, ci95, shares, runs } = pairedDifference(
      Float64Array.of(10, 20, 30, 40),
      Float64Array.of(11, 20, 33, 36),
    );
    expect({ mean, runs, shares }).toEqual({
      mean: 0,
      runs: 4,
      shares: { above: 0.5, equal: 0.25, below: 0.25 },
    });
    // differences 1, 0, 3, -4
    expect(standardDeviation).toBeCloseTo(Math.sqrt(26 / 3), 12);
    expect(ci95[1]).toBeCloseTo((3.182446305 * Math.sqrt(26 / 3)) / 2, 9);
  });

  it('tells by how much pairs lessen the variance', () => {
    // variances 1 and 4; differences 1, 2, 3 of variance 1
    const { varianceRatio } = pairedDifference(Uint32Array.of(1, 2, 3), Uint32Array.of(2, 4, 6));
    expect(varianceRatio).toBeCloseTo(5, 12);
  });

  it('knows differences of counts below 0, and has no ratio where nothing varies or one run tells nothing', () => {
    const same = pairedDifference(Uint32Array.of(5, 9), Uint32Array.of(2, 6));
    expect(same).toMatchObject({ mean: -3, ci95: [-3, -3], shares: { above: 0, equal: 0, below: 1 } });
    expect(same.varianceRatio).toBeNaN();
    const single = pairedDifference(Uint32Array.of(5), Uint32Array.of(6));
    expect([single.varianceRatio, single.standardError]).toEqual([Number.NaN, Number.NaN]);
  });

  it('has the mean of the one less the mean of the other, and turns round with them', () => {
    const column = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(column, fc.infiniteStream(fc.integer({ min: 0, max: 1000 })), (values, others) => {
        const first = Uint32Array.from(values);
        const later = first.map(() => others.next().value as number);
        const forth = pairedDifference(first, later);
        const back = pairedDifference(later, first);
        expect(forth.mean).toBeCloseTo(estimate(later).mean - estimate(first).mean, 9);
        expect(back.mean).toBeCloseTo(-forth.mean, 12);
        expect(back.shares).toEqual({
          above: forth.shares.below,
          equal: forth.shares.equal,
          below: forth.shares.above,
        });
        expect(forth.shares.above + forth.shares.equal + forth.shares.below).toBeCloseTo(1, 12);
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});
