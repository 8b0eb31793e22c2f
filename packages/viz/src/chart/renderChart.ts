import type { ChartFrame } from './axes.js';
import { SERIES_DASHES } from './chartColours.js';
import type { Layer } from './layers.js';
import { niceTicks } from './niceTicks.js';
import { fixedPen } from './pen.js';
import { drawPlot, type PlotSpec, plotFrame } from './plot.js';

/** Colours of a chart within a page, as CSS writes them. */
export interface ChartColours {
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly line: string;
  readonly band: string;
}

/** A curve over steps or time with, perhaps, a band of many runs behind it. */
export interface ChartSpec {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly xLabel: string;
  /** What the values count: the unit. */
  readonly yLabel: string;
  readonly line: ChartCurve;
  readonly band?: ChartBand;
  /** What there was before a change: a pale, dotted line. */
  readonly ghost?: ChartCurve;
  /** The axes reach at least so far, for charts that are to be compared. */
  readonly atLeast?: { readonly x: number; readonly y: number };
  /** A sentence that says what the chart shows; below the chart, and for those who do not see it. */
  readonly caption: string;
  /** False leaves the sentence out of the drawing, for pages that write it themselves. Default: true. */
  readonly showCaption?: boolean;
  readonly colours: ChartColours;
  readonly formatNumber: (value: number) => string;
}

/** `values` stand at `at`, ascending; without it at 0, 1, 2, … */
export interface ChartCurve {
  readonly label: string;
  readonly values: readonly number[];
  readonly at?: readonly number[];
}

/** What most runs come to. */
export interface ChartBand {
  readonly label: string;
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly at?: readonly number[];
  /** A darker band within the band. */
  readonly inner?: {
    readonly label?: string;
    readonly low: readonly number[];
    readonly high: readonly number[];
  };
  /** A dashed line within the band. */
  readonly mean?: { readonly label: string; readonly values: readonly number[] };
}

/** Where a chart's plot lies within its drawing, for things to be laid over it. */
export function chartPlot(spec: ChartSpec): ChartFrame {
  return plotFrame(plotOf(spec));
}

/**
 * A chart as an SVG document, with axes, unit, legend, title and caption, for pages: without a background of its own, in
 * the page's colours. Needs no DOM; all texts are escaped.
 */
export function renderChart(spec: ChartSpec): string {
  return drawPlot(plotOf(spec));
}

/** Places of the pen's series. */
const [LINE, BAND] = [0, 1];
const NOTHING: Places = { values: [] };

function plotOf(spec: ChartSpec): PlotSpec {
  const { width, height, title, caption, showCaption, colours, formatNumber: format } = spec;
  const { line, band, ghost, atLeast, xLabel, yLabel } = spec;
  const curves: Places[] = [line, ghost ?? NOTHING, { values: band?.high ?? [], at: band?.at }];
  const ends = curves.map((curve) => placesOf(curve).at(-1) ?? 0);
  const last = Math.max(line.at ? 0 : 1, atLeast?.x ?? 0, ...ends);
  const highest = Math.max(1, atLeast?.y ?? 0, ...curves.flatMap(({ values }) => values));
  const yTicks = niceTicks(highest, height > 150 ? 4 : 3);
  const xTicks = niceTicks(last, Math.min(8, Math.floor(width / 50))).filter((tick) => tick <= last);
  const series = [colours.line, colours.band];
  return {
    ...{ width, height, bodyHeight: 0, title, caption, showCaption, isPaper: false },
    pen: fixedPen({ ...colours, paper: 'none', series }),
    x: { label: xLabel, from: 0, to: last, ticks: xTicks, format },
    y: { label: yLabel, from: 0, to: yTicks.at(-1)!, ticks: yTicks, format },
    layers: layersOf(spec),
  };
}

function layersOf({ line, band, ghost }: ChartSpec): Layer[] {
  const at = band ? placesOf({ values: band.high, at: band.at }) : [];
  const shade = { kind: 'band', at, ink: BAND, opacity: 1 } as const;
  const curve = (drawn: ChartCurve) =>
    ({ kind: 'line', label: drawn.label, at: placesOf(drawn), values: drawn.values, ink: LINE }) as const;
  return [
    curve(line),
    ...(ghost ? [{ ...curve(ghost), width: 1.75, opacity: 0.6, dashes: SERIES_DASHES[2] }] : []),
    ...(band?.mean ? [{ ...curve(band.mean), at, width: 1.5, opacity: 0.75, dashes: '4 3' }] : []),
    ...(band ? [{ ...shade, label: band.label, low: band.low, high: band.high }] : []),
    ...(band?.inner ? [{ ...shade, ...band.inner }] : []),
  ];
}

function placesOf({ values, at }: Places): readonly number[] {
  return at ?? values.map((_, i) => i);
}

interface Places {
  readonly values: readonly number[];
  readonly at?: readonly number[] | undefined;
}
