import type { Estimate } from '@grapevine/core';
import type { FanSeries } from './fanSeries.js';
import { type BandLayer, dashesOf, type Layer } from './layers.js';
import { MOST_BANDS } from './responseChart.js';

/** A quantile of an estimate; of a single run, what it has. */
export const quantile = ({ quantiles, mean }: Estimate, share: string): number => quantiles[share] ?? mean;

/** Above what one run in twenty ends. */
export const high = (estimate: Estimate): number => quantile(estimate, '0.95');

/** The middle of the runs. */
export const median = (estimate: Estimate): number => quantile(estimate, '0.5');

/** What lies between two quantiles of a series. */
export function bandOf({ at, estimates }: FanSeries, low: string, upper: string): BandLayer {
  return {
    kind: 'band',
    ...{ at, ink: 0, opacity: 0.2 },
    low: estimates.map((each) => quantile(each, low)),
    high: estimates.map((each) => quantile(each, upper)),
  };
}

/** Several series: the median of each, and where they are few the band of 90 % of the runs. */
export function manyFans(all: readonly FanSeries[]): Layer[] {
  return all.flatMap((series, ink): Layer[] => [
    {
      kind: 'line',
      ...{ label: series.name, at: series.at, ink, dashes: dashesOf(ink) },
      values: series.estimates.map(median),
    },
    ...(all.length <= MOST_BANDS ? [{ ...bandOf(series, '0.05', '0.95'), ink, opacity: 0.16 }] : []),
  ]);
}
