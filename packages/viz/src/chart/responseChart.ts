import type { ChartLook } from './chartColours.js';
import { dashesOf, type Layer } from './layers.js';
import { valueTicks } from './niceTicks.js';
import { penOf } from './pen.js';
import { drawPlot, type PlotSpec } from './plot.js';
import { timeTicks } from './timeTicks.js';

/** A way to answer: what it comes to after each delay, with its interval. */
export interface ResponseChartCurve {
  readonly label: string;
  readonly values: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** What each hour of silence costs, to be drawn. */
export interface ResponseChartSpec {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly subtitle?: string;
  readonly xLabel: string;
  /** What the values count: the unit. */
  readonly yLabel: string;
  /** Hours, ascending: where the values of all curves stand. */
  readonly delays: readonly number[];
  readonly curves: readonly ResponseChartCurve[];
  /** A dotted line across, such as what silence comes to. */
  readonly level?: { readonly label: string; readonly value: number };
  /** A time that matters, from the axis up. */
  readonly mark?: { readonly label: string; readonly at: number };
  /** Sentences that say what the chart shows; below it, and for those who do not see it. */
  readonly caption: string;
  readonly formatNumber: (value: number) => string;
  /** Default: `auto`. */
  readonly look?: ChartLook;
}

/** More bands than these hide each other. */
export const MOST_BANDS = 3;

/**
 * A response curve as an SVG document with axes, legend, title and caption, on a background of its own. Curves differ in
 * colour and dashes. Needs no DOM; all texts are escaped.
 */
export function renderResponseChart(spec: ResponseChartSpec): string {
  return drawPlot(responsePlot(spec));
}

/** The plot of a response curve. */
export function responsePlot(spec: ResponseChartSpec): PlotSpec {
  const { width, delays, curves, level, mark, formatNumber: format, look = 'auto' } = spec;
  const [from, to] = [delays[0]!, delays.at(-1)!];
  const values = [...curves.flatMap(({ low, high }) => [...low, ...high]), level?.value ?? 0];
  const ticks = valueTicks(Math.min(0, ...values), Math.max(0, ...values));
  return {
    ...spec,
    ...{ bodyHeight: 220, isPaper: true, pen: penOf(look) },
    x: { label: spec.xLabel, from, to, ticks: timeTicks(from, to, Math.min(8, width / 60)), format },
    y: { label: spec.yLabel, from: ticks[0]!, to: ticks.at(-1)!, ticks, format },
    layers: [...curves.flatMap((curve, i) => curveLayers(curve, i, spec)), ...levelLayer(level, [from, to])],
    marks: mark ? [mark] : [],
  };
}

function curveLayers(
  { label, values, low, high }: ResponseChartCurve,
  ink: number,
  { delays: at, curves }: ResponseChartSpec,
): Layer[] {
  const band: Layer = { kind: 'band', at, low, high, ink, opacity: 0.2 };
  return [
    { kind: 'line', label, at, values, ink, width: 2.5, dashes: dashesOf(ink) },
    ...(curves.length <= MOST_BANDS ? [band] : []),
  ];
}

function levelLayer(level: ResponseChartSpec['level'], at: readonly number[]): Layer[] {
  if (!level) return [];
  const { label, value } = level;
  return [{ kind: 'line', label, at, values: [value, value], ink: 'muted', width: 1.5, dashes: '2 4' }];
}
