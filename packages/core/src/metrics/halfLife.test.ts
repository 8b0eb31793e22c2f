import { describe, expect, it } from 'vitest';
import { rngKey } from '../random/rngKey.js';
import { halfLife, middleOf, resampledMeans } from './halfLife.js';

const delays = [0, 2, 6, 24];

describe('halfLife', () => {
  it('is the delay at which half of the savings is gone, in straight lines between delays', () => {
    expect(halfLife(delays, [100, 80, 40, 0])).toBe(5);
    expect(halfLife(delays, [100, 50, 40, 0])).toBe(2);
    expect(halfLife(delays, [100, 90, 80, 40])).toBeCloseTo(6 + 18 * 0.75, 12);
    expect(halfLife([3, 5], [10, 0])).toBe(4);
  });

  it('is the first crossing, and nothing that comes after it matters', () => {
    expect(halfLife(delays, [100, 40, 90, 0])).toBeCloseTo((2 * 50) / 60, 12);
  });

  it('lies beyond the last delay where more than half is left, and at the first where nothing is', () => {
    expect(halfLife(delays, [100, 90, 80, 51])).toBe(Number.POSITIVE_INFINITY);
    expect(halfLife(delays, [0, 0, 0, 0])).toBe(0);
    expect(halfLife([1, 2], [-5, 4])).toBe(1);
  });
});

describe('resampledMeans', () => {
  const columns = [Float64Array.of(1, 2, 3, 4), Float64Array.of(10, 20, 30, 40)];

  it('draws the same runs for all columns, and the same again for the same key', () => {
    const means = resampledMeans(columns, 4, 50, rngKey('a'));
    expect(means).toHaveLength(50);
    for (const [small, large] of means) expect(large).toBeCloseTo(10 * small!, 12);
    expect(resampledMeans(columns, 4, 50, rngKey('a'))).toEqual(means);
    expect(resampledMeans(columns, 4, 50, rngKey('b'))).not.toEqual(means);
  });

  // odds of a right program failing: 1 in 1.7 million for each of the two
  it('has the mean of the runs, and the standard error that they have with n', () => {
    const resamples = 20_000;
    const means = resampledMeans([columns[0]!], 4, resamples, rngKey(1)).map(([mean]) => mean!);
    const mean = means.reduce((sum, value) => sum + value, 0) / resamples;
    const variance = means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / resamples;
    // variance of 1, 2, 3, 4 with n: 1.25; of a mean of 4: 0.3125; of that variance's estimate: kurtosis below 3
    expect(Math.abs(mean - 2.5)).toBeLessThan(5 * Math.sqrt(0.3125 / resamples));
    expect(Math.abs(variance - 0.3125)).toBeLessThan(5 * 0.3125 * Math.sqrt(2 / resamples));
  });
});

describe('middleOf', () => {
  it('holds the middle 95 % of values', () => {
    const values = Array.from({ length: 400 }, (_, i) => 400 - i);
    expect(middleOf(values)).toEqual([10, 390]);
    expect(middleOf([...values.slice(11), ...Array<number>(11).fill(Number.POSITIVE_INFINITY)])[1]).toBe(
      Number.POSITIVE_INFINITY,
    );
    expect(middleOf([7])).toEqual([7, 7]);
  });
});
