import { legendPlaces } from './legendPlaces.js';
import { niceTicks } from './niceTicks.js';
import type { ChartSpec } from './renderChart.js';
import { wrapText } from './wrapText.js';

/** The plot's place in the drawing, and from values to places. */
export interface ChartFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  /** From steps, or whatever `at` of the curves counts. */
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

/** Lays out a chart's plot: as wide as its numbers leave room for. */
export function chartFrame(spec: ChartSpec): ChartFrame {
  const { width, height, line, band, atLeast, formatNumber } = spec;
  const ends = [line, band && { values: band.high, at: band.at }].map(
    (curve) => curve?.at?.at(-1) ?? (curve?.values.length ?? 0) - 1,
  );
  const last = Math.max(line.at ? 0 : 1, atLeast?.x ?? 0, ...ends);
  const highest = Math.max(1, atLeast?.y ?? 0, ...line.values, ...(band?.high ?? []));
  const yTicks = niceTicks(highest, height > 150 ? 4 : 3);
  const xTicks = niceTicks(last, Math.min(8, Math.floor(width / 50))).filter((tick) => tick <= last);
  const captionRows = spec.showCaption === false ? 0 : wrapText(spec.caption, width / 5.8).length;
  const left = 12 + 6.6 * Math.max(...yTicks.map((tick) => formatNumber(tick).length));
  const right = width - 8;
  const labels = [line.label, band?.label, band?.mean?.label].filter((label) => label !== undefined);
  const top = 30 + legendPlaces(labels, width).at(-1)!.y;
  const bottom = height - 36 - 15 * captionRows - (captionRows > 0 ? 8 : 0);
  const top0 = yTicks.at(-1)!;
  return {
    left,
    right,
    top,
    bottom,
    xTicks,
    yTicks,
    x: (at) => left + ((right - left) * at) / last,
    y: (value) => bottom - ((bottom - top) * value) / top0,
  };
}
