import type { Estimate } from '@grapevine/core';
import { expect, test } from 'vitest';
import { precisionOf } from './precision.js';

const estimate = (mean: number, half: number, runs: number): Estimate => ({
  mean,
  standardDeviation: 1,
  standardError: 1,
  ci95: [mean - half, mean + half],
  quantiles: {},
  runs,
});

test('four times the runs halve the interval', () => {
  const precision = precisionOf(estimate(100, 2, 1000));
  expect(precision).toEqual({ share: 0.02, runsForOnePercent: 4000 });
});

test('no advice where the mean is known to 1 %', () => {
  expect(precisionOf(estimate(100, 1, 1000))).toEqual({ share: 0.01, runsForOnePercent: undefined });
});

test('nothing is said of a single run, of runs that are all alike, or of a mean of 0', () => {
  expect(precisionOf(estimate(100, 0, 20))).toBeUndefined();
  expect(precisionOf(estimate(100, Number.NaN, 1))).toBeUndefined();
  expect(precisionOf(estimate(0, 0, 10))).toBeUndefined();
});
