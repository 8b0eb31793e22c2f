import type { Estimate } from '@grapevine/core';
import type { SeriesFigure } from '../messages/chartMessages.js';
import type { Chart, ChartDocument, ChartOptions, ChartSize, ShownRun } from './chart.js';
import type { ChartTable } from './chartTable.js';
import { type ChartWords, chartWords, drawnText, safeName, timeAxis } from './chartWords.js';
import { type FanSeries, fanSeries, fanSubtitle } from './fanSeries.js';
import { type BandLayer, dashesOf, type Layer } from './layers.js';
import { niceTicks, valueTicks } from './niceTicks.js';
import { penOf } from './pen.js';
import { drawPlot } from './plot.js';
import { MOST_BANDS } from './responseChart.js';
import type { SheetSpec } from './sheet.js';
import { worldOf } from './worlds.js';

/** More series than these cannot be told apart. */
const MOST_SERIES = 5;
const BODY = 300;

/**
 * A fan chart: what the runs of an ensemble come to over time. Of one content median, mean, the middle half and 90 % of
 * the runs, and perhaps a single run; of several contents, or one in several worlds, medians and bands.
 */
export function fanChart(document: ChartDocument, options: ChartOptions): Chart {
  const words = chartWords(options.lang);
  const { figure: asked } = options;
  const figure = asked && Object.hasOwn(words.text.figures, asked) ? asked : 'reach';
  const all = fanSeries(document, figure, options);
  const series = all.slice(0, MOST_SERIES);
  const { result } = worldOf(document, options);
  const { text } = words;
  const first = series[0]!;
  const title = (first.isInTime ? text.overTime : text.stepByStep)(text.figures[figure]);
  const members = figure === 'reach' ? result.population.members : undefined;
  const caption = [
    endSentence(series, members, words),
    ...(series.length > 1 && series.length <= MOST_BANDS ? [text.bandsHold(words.share(0.9))] : []),
    ...(all.length > series.length ? [text.moreLeftOut(words.whole(all.length - series.length))] : []),
    drawnText({ ...result, runs: first.estimates[0]!.runs }, words),
  ].join(' ');
  const shown = { title, caption, subtitle: fanSubtitle(document, series, options) };
  return {
    ...{ kind: 'fan', title, caption, table: tableOf(series, words) },
    svg: (size) => drawFan(series, figure, series.length === 1 ? options.run : undefined, shown, size, words),
  };
}

function drawFan(
  series: readonly FanSeries[],
  figure: SeriesFigure,
  run: ShownRun | undefined,
  shown: Pick<SheetSpec, 'title' | 'caption'> & { readonly subtitle: string },
  { width, height = 0, look = 'auto' }: ChartSize,
  words: ChartWords,
): string {
  const [first, ...others] = series as readonly [FanSeries, ...FanSeries[]];
  const estimates = series.flatMap((each) => each.estimates);
  const last = Math.max(1, ...series.map(({ at }) => at.at(-1) ?? 0));
  const least = Math.min(0, ...estimates.map((each) => quantile(each, '0.05')));
  const ticks = valueTicks(least, Math.max(1, ...estimates.map(high), ...(run?.values ?? [])));
  const label = words.text.figures[figure];
  return drawPlot({
    ...shown,
    ...{ width, height, bodyHeight: Math.min(BODY, 0.7 * width), isPaper: true, pen: penOf(look) },
    x: first.isInTime ? timeAxis(last, width, words) : stepAxis(last, width, words),
    y: {
      label: label.charAt(0).toLowerCase() + label.slice(1),
      ...{ from: ticks[0]!, to: ticks.at(-1)!, ticks, format: words.short },
    },
    layers: others.length === 0 ? oneFan(first, run, words) : manyFans(series),
  });
}

function stepAxis(last: number, width: number, { text, whole }: ChartWords) {
  const ticks = niceTicks(last, Math.max(2, Math.min(9, width / 60))).filter((tick) => tick <= last);
  return { label: text.stepsAxis, from: 0, to: last, ticks, format: whole };
}

const quantile = ({ quantiles, mean }: Estimate, share: string): number => quantiles[share] ?? mean;
const high = (estimate: Estimate): number => quantile(estimate, '0.95');
const median = (estimate: Estimate): number => quantile(estimate, '0.5');

function bandOf({ at, estimates }: FanSeries, low: string, upper: string): BandLayer {
  return {
    kind: 'band',
    ...{ at, ink: 0, opacity: 0.2 },
    low: estimates.map((each) => quantile(each, low)),
    high: estimates.map((each) => quantile(each, upper)),
  };
}

function oneFan(series: FanSeries, run: ShownRun | undefined, words: ChartWords): Layer[] {
  const { at, estimates } = series;
  const { text, share, whole } = words;
  const medians = estimates.map(median);
  const means = estimates.map(({ mean }) => mean);
  const runs = whole(estimates[0]!.runs);
  return [
    { kind: 'line', label: text.median, at, values: medians, ink: 0 },
    { kind: 'line', label: text.mean, at, values: means, ink: 'muted', width: 1.5, dashes: '4 3' },
    ...(run ? [{ kind: 'line', ...run, label: safeName(run.label), ink: 'ink', width: 1.5 } as const] : []),
    { ...bandOf(series, '0.05', '0.95'), label: text.band(share(0.9), runs) },
    { ...bandOf(series, '0.25', '0.75'), label: text.innerBand(share(0.5)), opacity: 0.28 },
  ];
}

function manyFans(all: readonly FanSeries[]): Layer[] {
  return all.flatMap((series, ink): Layer[] => [
    {
      kind: 'line',
      ...{ label: series.name, at: series.at, ink, dashes: dashesOf(ink) },
      values: series.estimates.map(median),
    },
    ...(all.length <= MOST_BANDS ? [{ ...bandOf(series, '0.05', '0.95'), ink, opacity: 0.16 }] : []),
  ]);
}

function endSentence(series: readonly FanSeries[], members: number | undefined, words: ChartWords): string {
  const { text, short, whole, duration } = words;
  const { at, isInTime, estimates } = series[0]!;
  const last = at.at(-1) ?? 0;
  const when = isInTime ? text.afterTime(duration(last)) : text.afterStep(whole(last));
  const endOf = (each: FanSeries) => short(median(each.estimates.at(-1)!));
  if (series.length > 1)
    return text.fanMany(
      when,
      series.map((each) => text.valued(each.name, endOf(each))),
    );
  const end = estimates.at(-1)!;
  return text.fanOne({
    ...{ when, low: short(quantile(end, '0.05')), high: short(high(end)), median: short(median(end)) },
    members: members === undefined ? undefined : whole(members),
  });
}

const SHARES = ['0.05', '0.25', '0.5', '0.75', '0.95'] as const;

function tableOf(series: readonly FanSeries[], { text, share }: ChartWords): ChartTable {
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
