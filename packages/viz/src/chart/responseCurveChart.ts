import type { Estimate, NamedCurve, ResponseCurveResult, ResponseMetric } from '@grapevine/core';
import { type Bar, barOf } from './bars.js';
import type { Chart, ChartDocument, ChartOptions } from './chart.js';
import type { ChartTable } from './chartTable.js';
import { type ChartWords, chartWords, drawnText, safeName, safeTitle } from './chartWords.js';
import { type ResponseChartSpec, renderResponseChart } from './responseChart.js';
import { titleOf } from './worlds.js';

/** A way to answer, and what it comes to after each delay. */
interface Way {
  readonly label: string;
  readonly bars: readonly Bar[];
}

const BODY = 300;

/** A response curve: what waiting costs, or for several ways to answer what each saves. Of response curves. */
export function responseCurveChart(given: ChartDocument, options: ChartOptions): Chart {
  const words = chartWords(options.lang);
  const document = given as ResponseCurveResult;
  const asked = options.metric ?? 'reach';
  const metric = Object.hasOwn(document.points[0]!.metrics, asked) ? asked : 'reach';
  const ways = waysOf(document, metric, words);
  const spec = specOf(document, metric, ways, words);
  const { title, caption } = spec;
  return {
    ...{ kind: 'response-curve', title, caption, table: tableOf(document, ways, words) },
    svg({ width, height = 0, look = 'auto' }) {
      const least = Math.min(BODY, 0.7 * width) + 120;
      return renderResponseChart({ ...spec, width, height: Math.max(height, least), look });
    },
  };
}

function specOf(
  document: ResponseCurveResult,
  metric: ResponseMetric,
  ways: readonly Way[],
  words: ChartWords,
): Omit<ResponseChartSpec, 'width' | 'height'> {
  const { text, duration } = words;
  const { points, curves, chance, incident } = document;
  const { delayHours, avoidable } = points[0]!;
  const isOne = curves.length === 0;
  const half = isOne ? chance[metric]!.halfLifeHours?.value : undefined;
  const harm = harmText(metric, document, words);
  const first = delayHours > 0 ? duration(delayHours) : undefined;
  const sentences = [
    ...(half === undefined ? [] : [text.halfGoneAt(duration(half))]),
    text.responseBands,
    drawnText(document, words),
  ];
  return {
    title: text.responseTitle(safeName(incident)),
    subtitle: safeTitle(titleOf(document, words.lang)),
    caption: sentences.join(' '),
    xLabel: text.delayAxis,
    yLabel: isOne ? text.moreThanAt(harm, first) : text.savedBy(harm),
    delays: points.map((point) => point.delayHours),
    curves: ways.map(curveOf),
    ...(isOne && { level: { label: text.never, value: harmOf(metric, avoidable[metric]!).value } }),
    ...(half !== undefined && { mark: { label: `${text.halfGone} (${duration(half)})`, at: half } }),
    formatNumber: words.short,
  };
}

function tableOf({ points }: ResponseCurveResult, ways: readonly Way[], { text }: ChartWords): ChartTable {
  return {
    head: [text.delayAxis, ...ways.flatMap(({ label }) => [label, text.low(label), text.high(label)])],
    rows: points.map(({ delayHours }, i) => [
      delayHours,
      ...ways.flatMap(({ bars }) => [bars[i]!.value, bars[i]!.low, bars[i]!.high]),
    ]),
  };
}

/** The scenario's own way to answer, then the others, as scenarios write them. */
function waysOf(document: ResponseCurveResult, metric: ResponseMetric, { text }: ChartWords): Way[] {
  const isOne = document.curves.length === 0;
  const nameOf = ({ strategy, channel }: NamedCurve) => safeName(strategy ?? channel ?? '');
  return [
    { name: text.asPlanned, ...document },
    ...document.curves.map((curve) => ({ name: nameOf(curve), ...curve })),
  ].map(({ name, points }) => ({
    label: name,
    bars: points.map(({ extra, avoidable }) => harmOf(metric, (isOne ? extra : avoidable)[metric]!)),
  }));
}

function curveOf({ label, bars }: Way): ResponseChartSpec['curves'][number] {
  const end = (value: number, mean: number) => (Number.isFinite(value) ? value : mean);
  return {
    label,
    values: bars.map(({ value }) => value),
    low: bars.map(({ value, low }) => end(low, value)),
    high: bars.map(({ value, high }) => end(high, value)),
  };
}

/** A difference as harm, which is above 0 where it is harm, whatever the figure's own sign is. */
function harmOf(metric: ResponseMetric, difference: Estimate): Bar {
  if (metric !== 'reputation') return barOf(difference);
  const { value, low, high } = barOf(difference, -1);
  return { value: value + 0, low: high, high: low };
}

function harmText(metric: ResponseMetric, { currency }: ResponseCurveResult, { text }: ChartWords): string {
  const isMoney = metric === 'lostSales' || metric === 'cost';
  return text.harms[metric] + (isMoney && currency ? `, ${safeName(currency)}` : '');
}
