import { type Axis, type ChartFrame, drawAxes, frameIn } from './axes.js';
import { drawLayers, type Layer, legendOf } from './layers.js';
import { round, textAt } from './marks.js';
import type { Pen } from './pen.js';
import { drawSheet, layOutSheet, type Region, type SheetSpec } from './sheet.js';
import { textWidth } from './textWidth.js';

/** Curves and areas between two axes. */
export interface PlotSpec extends SheetSpec {
  readonly x: Axis;
  readonly y: Axis;
  readonly layers: readonly Layer[];
  /** Times that matter, from the axis up. */
  readonly marks?: readonly { readonly label: string; readonly at: number }[];
  /** Spans of the x axis that have names; every other one is shaded. */
  readonly zones?: readonly Zone[];
}

/** A span of the x axis; an empty one is left out. */
export interface Zone {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

const ROW = 15;

/** Where a chart's plot lies within its drawing, for things to be laid over it. */
export function plotFrame(spec: PlotSpec): ChartFrame {
  const labels = legendOf(spec.layers, spec.pen).map(({ label }) => label);
  return frameIn(layOutSheet(spec, labels), spec.x, spec.y);
}

/** A chart of curves as an SVG document. */
export function drawPlot(spec: PlotSpec): string {
  return drawSheet(spec, legendOf(spec.layers, spec.pen), (region) => plotIn(region, spec));
}

/** A plot in a region of a sheet. */
export function plotIn(
  region: Region,
  { x, y, layers, marks = [], zones = [], pen }: Omit<PlotSpec, keyof SheetSpec> & { readonly pen: Pen },
): string {
  const frame = frameIn(region, x, y);
  return [
    drawZones(zones, frame, pen),
    drawAxes(region, frame, x, y, pen),
    drawLayers(layers, frame, pen),
    ...marks.map(({ label, at }) => drawMark(label, frame.x(at), frame, pen)),
  ].join('');
}

/** Names begin where their spans do, in as many rows as it takes. */
function drawZones(zones: readonly Zone[], { x, right, top, bottom }: ChartFrame, pen: Pen): string {
  const ends: number[] = [];
  return zones
    .map(({ label, from, to }, i) => {
      const [start, end] = [round(x(from)), round(x(to))];
      if (end - start < 1) return '';
      const shaded = `<path d="M${start},${top}H${end}V${bottom}H${start}z" ${pen.fill('muted', 0.09)}/>`;
      const at = Math.min(start + 4, right - textWidth(label));
      const free = ends.findIndex((taken) => taken < at);
      const row = free < 0 ? ends.length : free;
      ends[row] = at + textWidth(label) + 6;
      return (i % 2 === 0 ? shaded : '') + textAt(at, top + 14 + ROW * row, label, pen);
    })
    .join('');
}

function drawMark(label: string, at: number, { left, right, top, bottom }: ChartFrame, pen: Pen): string {
  const width = textWidth(label);
  const place = at > (left + right) / 2 ? Math.max(left, at - 7 - width) : Math.min(at + 7, right - width);
  return (
    `<path d="M${round(at)},${top}V${bottom}" ${pen.stroke('muted')} stroke-width="1.5"/>` +
    textAt(place, bottom - 9, label, pen, { ink: 'ink' })
  );
}
