import type { SeriesFigure } from '../messages/chartMessages.js';
import type { Chart, ChartDocument, ChartOptions, ChartSize, ShownRun } from './chart.js';
import { type ChartWords, chartWords, drawnText, safeName, stepAxis, timeAxis } from './chartWords.js';
import { bandOf, high, manyFans, median, quantile } from './fanLayers.js';
import { type FanSeries, fanSeries, fanSubtitle } from './fanSeries.js';
import { fanTable } from './fanTable.js';
import type { Layer } from './layers.js';
import { valueTicks } from './niceTicks.js';
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
    ...{ kind: 'fan', title, caption, table: fanTable(series, words) },
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
