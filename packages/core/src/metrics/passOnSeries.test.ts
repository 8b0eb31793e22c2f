import { expect, it } from 'vitest';
import { SERIES } from '../engine/passOnTally.js';
import { meanGrowth, passOnSeries } from './passOnSeries.js';

/** 2 runs x 3 slices x 2 contents: the k-th number is k, but for detractors of content 1, which fall. */
const series = Float64Array.from({ length: 2 * 3 * 2 * SERIES.length }, (_, k) => (k % 14 === 13 ? -k : k));
const kept = { sliceEnds: Float64Array.of(1, 2, 4), contents: 2, series };

it('sums what is new in each slice, run by run', () => {
  const { hours, impressions, detractors } = passOnSeries(kept, 1);
  expect(hours).toEqual([1, 2, 4]);
  // impressions of content 1 are the numbers 7, 21, 35 and 49, 63, 77
  expect(impressions.map(({ mean }) => mean)).toEqual([28, 28 + 42, 28 + 42 + 56]);
  expect(impressions[2]!.quantiles).toMatchObject({ '0.05': 63, '0.95': 189 });
  expect(detractors.map(({ mean }) => mean)).toEqual([-34, -34 - 48, -34 - 48 - 62]);
});

it('the mean growth is what the mean curve gains', () => {
  expect([...meanGrowth(kept, 1, 'impressions')]).toEqual([28, 42, 56]);
  expect([...meanGrowth(kept, 0, 'reach')]).toEqual([22, 36, 50]);
});
