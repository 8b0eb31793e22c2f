import type { ChartTable } from './chartTable.js';
import type { ChartWords } from './chartWords.js';
import { quantile } from './fanLayers.js';
import type { FanSeries } from './fanSeries.js';

const SHARES = ['0.05', '0.25', '0.5', '0.75', '0.95'] as const;

/** The numbers of a fan chart: mean and quantiles of each series, a row for each time or step. */
export function fanTable(series: readonly FanSeries[], { text, share }: ChartWords): ChartTable {
  const { isInTime } = series[0]!;
  const columns = [text.mean, ...SHARES.map((each) => (each === '0.5' ? text.median : share(Number(each))))];
  const longest = series.reduce((a, b) => (b.at.length > a.at.length ? b : a));
  return {
    head: [
      isInTime ? text.hoursAxis : text.stepsAxis,
      ...series.flatMap(({ name }) =>
        columns.map((column) => (series.length > 1 ? `${name}, ${column}` : column)),
      ),
    ],
    rows: longest.at.map((at, i) => [
      at,
      ...series.flatMap(({ estimates }) => {
        const each = estimates[i];
        return each ? [each.mean, ...SHARES.map((s) => quantile(each, s))] : columns.map(() => Number.NaN);
      }),
    ]),
  };
}
