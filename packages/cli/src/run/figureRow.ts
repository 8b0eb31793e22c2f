import type { Estimate } from '@grapevine/core';
import type { Terminal } from '../terminal/terminal.js';
import { decimalsOf } from './decimalsOf.js';

/** A row of the table of figures: label, mean, 95 % interval, median, range of most runs. */
export function figureRow(
  label: string,
  estimate: Estimate,
  { colors, messages, numbers }: Terminal,
): string[] {
  const { mean, ci95, quantiles, runs } = estimate;
  const decimals = decimalsOf(estimate);
  const known = Number.isFinite(ci95[0]);
  // what is no number of members, such as a mean opinion, has decimals in a single run too
  const isWhole = Object.values(quantiles).every(Number.isInteger);
  const written = isWhole ? numbers.whole : (value: number) => numbers.fixed(value, decimals);
  const interval = messages.interval(numbers.fixed(ci95[0], decimals), numbers.fixed(ci95[1], decimals));
  return [
    label,
    colors.bold(numbers.fixed(mean, decimals)),
    known ? interval : '–',
    written(quantiles['0.5']!),
    runs > 1 ? messages.interval(written(quantiles['0.05']!), written(quantiles['0.95']!)) : '–',
  ];
}
