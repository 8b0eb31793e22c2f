import type { Estimate } from '@grapevine/core';
import { fitText } from './fitText.js';
import { hatched } from './layers.js';
import { round, textAt } from './marks.js';
import { valueTicks } from './niceTicks.js';
import type { Pen } from './pen.js';
import type { Region } from './sheet.js';
import { textWidth } from './textWidth.js';

/** A value with its interval; not a number where there is none. */
export interface Bar {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A bar from an estimate; JSON has null where a single run has no interval. */
export function barOf({ mean, ci95 }: Estimate, scale = 1): Bar {
  const [low, high] = ci95.map((end) => (end as number | null) ?? Number.NaN);
  return { value: scale * mean, low: scale * low!, high: scale * high! };
}

/** What the bars below each other count. */
export interface BarColumn {
  readonly label: string;
  /** Place of its series: colour and hatching. */
  readonly ink: number;
  /** The axis reaches at least so far. */
  readonly atLeast?: number;
  readonly format: (value: number) => string;
}

/** Rows of bars, one a column, each column on an axis of its own. */
export interface BarsSpec {
  readonly columns: readonly BarColumn[];
  readonly rows: readonly { readonly label: string; readonly bars: readonly Bar[] }[];
}

const HEAD = 24;
const ROW = 40;
const FOOT = 22;
const GAP = 28;
const THICKNESS = 14;

/** How high rows of bars are. */
export function barsHeight({ rows }: BarsSpec): number {
  return HEAD + ROW * rows.length + FOOT;
}

/** Rows of bars in a region: names above their bars, values beside them, intervals as whiskers. */
export function barsIn(region: Region, spec: BarsSpec, pen: Pen): string {
  const { columns, rows } = spec;
  const width = (region.right - region.left - GAP * (columns.length - 1)) / columns.length;
  const top = region.top + HEAD;
  return [
    ...columns.map((column, i) => {
      const left = region.left + i * (width + GAP);
      const bars = rows.map((row) => row.bars[i]!);
      return drawColumn({ ...region, left, right: left + width, top }, column, bars, pen);
    }),
    ...rows.map(({ label }, i) => {
      const name = fitText(label, region.right - region.left - 5);
      const y = top + ROW * i + 15;
      // a name longer than its column covers the lines of the next one
      const over = Math.round(region.left + width);
      const rest = region.left + 7 + textWidth(name) - over;
      const blank =
        rest > 0 ? `<path d="M${over},${y - 11}h${round(rest)}v15H${over}z" ${pen.fill('paper')}/>` : '';
      return blank + textAt(region.left + 5, y, name, pen, { ink: 'ink' });
    }),
  ].join('');
}

function drawColumn(place: Region, column: BarColumn, bars: readonly Bar[], pen: Pen): string {
  const { format, label, atLeast = 0 } = column;
  const values = bars.flatMap(({ value, low, high }) => [value, low, high]).filter(Number.isFinite);
  const most = Math.max(0, atLeast, ...values);
  const least = Math.min(0, ...values);
  const room = 8 + Math.max(...bars.map(({ value }) => textWidth(format(value))));
  const count = Math.min(4, (place.right - place.left) / (26 + Math.max(room, textWidth(format(least)))));
  const ticks = valueTicks(least, most, count).filter((tick) => tick <= most || most === 0);
  const [from, to] = [ticks[0]!, Math.max(most, ticks.at(-1)!)];
  const left = place.left + (from < 0 ? textWidth(format(from)) / 2 : 0);
  const right = place.right - room;
  const x = (value: number) => left + ((right - left) * (value - from)) / (to - from);
  const bottom = place.top + ROW * bars.length + 4;
  return [
    textAt(place.left, place.top - 8, label, pen),
    ...ticks.map(
      (tick) =>
        `<path d="M${round(x(tick))},${place.top}V${bottom}" ${pen.stroke(tick === 0 ? 'muted' : 'grid')}/>` +
        textAt(x(tick), bottom + 15, format(tick), pen, { anchor: 'middle' }),
    ),
    ...bars.map((bar, i) => drawBar(bar, place.top + ROW * i + 21, x, column, pen)),
  ].join('');
}

function drawBar(
  { value, low, high }: Bar,
  top: number,
  x: (value: number) => number,
  { ink, format }: BarColumn,
  pen: Pen,
): string {
  const [from, to] = [round(x(Math.min(0, value))), round(x(Math.max(0, value)))];
  const path = `M${from},${top}H${to}v${THICKNESS}H${from}z`;
  const middle = top + THICKNESS / 2;
  const hasInterval = Number.isFinite(low) && Number.isFinite(high);
  const [l, h] = [round(x(low)), round(x(high))];
  const whisker = `<path d="M${l},${middle - 4}v8M${l},${middle}H${h}M${h},${middle - 4}v8" fill="none" ${pen.stroke('ink')} stroke-width="1.25"/>`;
  return [
    `<path d="${path}" ${pen.fill(ink, 0.85)}/>${hatched(path, ink)}`,
    hasInterval ? whisker : '',
    textAt(Math.max(to, hasInterval ? h : 0) + 6, middle + 4, format(value), pen, { ink: 'ink' }),
  ].join('');
}
