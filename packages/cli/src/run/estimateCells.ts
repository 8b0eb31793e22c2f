import type { Estimate } from '@grapevine/core';

/** Headings of `estimateCells`. */
export const ESTIMATE_COLUMNS = [
  'mean',
  'standardDeviation',
  'ci95Low',
  'ci95High',
  'quantile05',
  'quantile25',
  'median',
  'quantile75',
  'quantile95',
] as const;

const QUANTILES = ['0.05', '0.25', '0.5', '0.75', '0.95'] as const;

/** An estimate as cells of a CSV file; what a single run does not tell is empty. */
export function estimateCells({ mean, standardDeviation, ci95, quantiles }: Estimate): string[] {
  const values = [mean, standardDeviation, ...ci95, ...QUANTILES.map((share) => quantiles[share]!)];
  return values.map((value) => (Number.isNaN(value) ? '' : String(value)));
}
