import { round, textAt } from './marks.js';
import type { Pen } from './pen.js';
import type { Region } from './sheet.js';
import { textWidth } from './textWidth.js';
import { wrapText } from './wrapText.js';

/** An axis: what it counts, from where to where, and the values that are written at it. */
export interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

/** The plot's place in the drawing, and from values to places. */
export interface ChartFrame extends Region {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

/** Room above the plot, for what its values count, and below it, for its ticks and what they count. */
const ABOVE = 25;
const BELOW = 36;
const ROW = 15;

/** Lays out a plot in a region: as wide as its numbers leave room for, and so much lower as something stands above it. */
export function frameIn(region: Region, x: Axis, y: Axis, above = 0): ChartFrame {
  const left = round(region.left + 8 + Math.max(...y.ticks.map((tick) => textWidth(y.format(tick)))));
  const right = round(region.right - textWidth(x.format(x.ticks.at(-1) ?? 0)) / 2);
  const top = region.top + ABOVE + above + ROW * (labelLines(region, y).length - 1);
  const bottom = region.bottom - BELOW;
  return {
    ...{ left, right, top, bottom },
    x: (at) => left + ((right - left) * (at - x.from)) / (x.to - x.from),
    y: (value) => bottom - ((bottom - top) * (value - y.from)) / (y.to - y.from),
  };
}

/** What values count, where a narrow plot has no room for it in one line. */
function labelLines({ left, right }: Region, { label }: Axis): string[] {
  return wrapText(label, right - left);
}

/** Both axes of a plot, and its lines across. */
export function drawAxes(region: Region, frame: ChartFrame, x: Axis, y: Axis, pen: Pen): string {
  const { left, right, bottom } = frame;
  const across = (at: number, ink: 'grid' | 'muted') =>
    `<path d="M${left},${round(at)}H${right}" ${pen.stroke(ink)}/>`;
  return [
    ...y.ticks.map(
      (tick) =>
        across(frame.y(tick), tick === 0 ? 'muted' : 'grid') +
        textAt(left - 7, frame.y(tick) + 4, y.format(tick), pen, { anchor: 'end' }),
    ),
    ...x.ticks.map((tick) => textAt(frame.x(tick), bottom + 17, x.format(tick), pen, { anchor: 'middle' })),
    textAt(region.right, bottom + 33, x.label, pen, { anchor: 'end' }),
    ...labelLines(region, y).map((words, i) => textAt(region.left, region.top + 12 + ROW * i, words, pen)),
  ].join('');
}
