import { describe, expect, it } from 'vitest';
import { rngKey } from '../random/rngKey.js';
import { openStream } from '../random/stream.js';
import { pairedLoss } from './pairedLoss.js';
import { ratioOfMeans } from './ratioOfMeans.js';

describe('pairedLoss', () => {
  it('compares run by run, so that what is common to both tells nothing', () => {
    const loss = pairedLoss(Float64Array.of(100, 1000, 10_000), Float64Array.of(90, 990, 9990));
    expect(loss.difference).toMatchObject({ mean: 10, standardDeviation: 0, ci95: [10, 10] });
    expect(loss.share!.value).toBeCloseTo(30 / 11_100, 12);
  });

  it('has no share of nothing', () => {
    expect(pairedLoss(Float64Array.of(0, 0), Float64Array.of(0, 0)).share).toBeUndefined();
  });
});

describe('ratioOfMeans', () => {
  it('has no interval from one run', () => {
    expect(ratioOfMeans(Float64Array.of(1), Float64Array.of(4))).toEqual({
      value: 0.25,
      ci95: [Number.NaN, Number.NaN],
    });
  });

  it('covers the true ratio in 92 to 98 % of 500 ensembles of 100 runs', () => {
    // parts are a uniform share, of mean 0.3, of wholes that are uniform on 10 to 30; 6 sigma below 0.95 is 0.89
    const stream = openStream(rngKey('ratio'));
    let covered = 0;
    for (let ensemble = 0; ensemble < 500; ensemble++) {
      const wholes = Float64Array.from({ length: 100 }, () => 10 + 20 * stream.uniform());
      const { ci95 } = ratioOfMeans(
        wholes.map((whole) => whole * 0.6 * stream.uniform()),
        wholes,
      )!;
      if (ci95[0] <= 0.3 && 0.3 <= ci95[1]) covered++;
    }
    expect(covered).toBeGreaterThanOrEqual(460);
    expect(covered).toBeLessThanOrEqual(490);
  });
});
