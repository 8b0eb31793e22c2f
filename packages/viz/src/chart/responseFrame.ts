import { niceTicks } from './niceTicks.js';
import type { ResponseChartSpec } from './responseChart.js';

/** The plot's place in a response chart, and from values to places. */
export interface ResponseFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  /** From hours. */
  readonly x: (hours: number) => number;
  readonly y: (value: number) => number;
}

const HOURS = [0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 672, 1344, 2688, 8760, 17_520];
const MOST_HOURS_SHOWN = 9;

/** Lays out a response chart's plot: as wide as its numbers leave room for, with some room above and below. */
export function responseFrame(spec: ResponseChartSpec, above: number, below: number): ResponseFrame {
  const { width, height, delays, curves, level, formatNumber } = spec;
  const [from, to] = [delays[0]!, delays.at(-1)!];
  const values = [...curves.flatMap(({ low, high }) => [...low, ...high]), level?.value ?? 0];
  const yTicks = valueTicks(Math.min(0, ...values), Math.max(0, ...values));
  const left = 26 + 7 * Math.max(...yTicks.map((tick) => formatNumber(tick).length));
  const right = width - 20;
  const top = above + 22;
  const bottom = height - below - 36;
  const [lowest, highest] = [yTicks[0]!, yTicks.at(-1)!];
  return {
    left,
    right,
    top,
    bottom,
    xTicks: hourTicks(from, to),
    yTicks,
    x: (hours) => left + ((right - left) * (hours - from)) / (to - from),
    y: (value) => bottom - ((bottom - top) * (value - lowest)) / (highest - lowest),
  };
}

/** Round values, ascending, from `low`, at most 0, or below it to `high`, at least 0, or above it. */
export function valueTicks(low: number, high: number): number[] {
  const size = Math.max(high, -low);
  if (!(size > 0)) return [0, 1];
  // whole numbers are what ticks are made of: small values are counted in smaller units
  const unit = size >= 10 ? 1 : 10 ** (Math.floor(Math.log10(size)) - 1);
  const ticks = niceTicks(size / unit, 5);
  const step = ticks[1]!;
  const [first, last] = [Math.floor(low / unit / step), Math.ceil(high / unit / step)];
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step * unit).toPrecision(12)),
  );
}

function hourTicks(from: number, to: number): number[] {
  const step = HOURS.find((hours) => (to - from) / hours < MOST_HOURS_SHOWN) ?? HOURS.at(-1)!;
  const ticks = [];
  for (let i = Math.ceil(from / step); i * step <= to; i++) ticks.push(i * step);
  return ticks;
}
