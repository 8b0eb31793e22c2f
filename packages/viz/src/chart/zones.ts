import type { ChartFrame } from './axes.js';
import { round, textAt } from './marks.js';
import type { Pen } from './pen.js';
import { textWidth } from './textWidth.js';

/** A span of the x axis; an empty one is left out. */
export interface Zone {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** A zone with the place of its name: rows are counted from above. */
interface ZoneFlag {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly row: number;
}

const ROW = 15;
/** Between a name and its line, and between a name and the line of the next zone. */
const GAP = 5;

/** Names begin where their zones do; each stands so low that its line crosses no name of an earlier zone. */
export function zoneFlags(zones: readonly Zone[], { x, right }: ChartFrame): ZoneFlag[] {
  const ends: number[] = [];
  return zones.flatMap(({ label, from, to }) => {
    const [start, end] = [round(x(from)), round(x(to))];
    if (end - start < 1) return [];
    const at = Math.min(start + GAP, right - textWidth(label));
    const row = ends.findLastIndex((taken) => taken > at) + 1;
    ends[row] = at + textWidth(label) + 2 * GAP;
    ends.length = row + 1;
    return [{ label, start, end, at, row }];
  });
}

/** How much room names take above a plot. */
export function flagsHeight(flags: readonly ZoneFlag[]): number {
  return ROW * Math.max(0, ...flags.map(({ row }) => row + 1));
}

/** Zones of a plot, their names above it. */
export function drawZones(flags: readonly ZoneFlag[], { top, bottom }: ChartFrame, pen: Pen): string {
  const highest = top - flagsHeight(flags);
  return flags
    .map(({ label, start, end, at, row }, i) => {
      const above = highest + ROW * row;
      const shaded = `<path d="M${start},${top}H${end}V${bottom}H${start}z" ${pen.fill('muted', 0.09)}/>`;
      const line = `<path d="M${start},${round(above)}V${bottom}" ${pen.stroke('muted', 0.5)}/>`;
      return (i % 2 === 0 ? shaded : '') + line + textAt(at, above + 10, label, pen);
    })
    .join('');
}
