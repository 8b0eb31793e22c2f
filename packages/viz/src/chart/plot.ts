import { type Axis, type ChartFrame, drawAxes, frameIn } from './axes.js';
import { drawLayers, type Layer, legendOf } from './layers.js';
import { round, textAt } from './marks.js';
import type { Pen } from './pen.js';
import { drawSheet, layOutSheet, type Region, type SheetSpec } from './sheet.js';
import { textWidth } from './textWidth.js';
import { drawZones, flagsHeight, type Zone, zoneFlags } from './zones.js';

/** Curves and areas between two axes. */
export interface PlotSpec extends SheetSpec {
  readonly x: Axis;
  readonly y: Axis;
  readonly layers: readonly Layer[];
  /** Times that matter, from the axis up. */
  readonly marks?: readonly { readonly label: string; readonly at: number }[];
  /** Spans of the x axis that have names, which stand above the plot; every other one is shaded. */
  readonly zones?: readonly Zone[];
}

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
  const flags = zoneFlags(zones, frameIn(region, x, y));
  const frame = frameIn(region, x, y, flagsHeight(flags));
  return [
    drawZones(flags, frame, pen),
    drawAxes(region, frame, x, y, pen),
    drawLayers(layers, frame, pen),
    ...marks.map(({ label, at }) => drawMark(label, frame.x(at), frame, pen)),
  ].join('');
}

function drawMark(label: string, at: number, { left, right, top, bottom }: ChartFrame, pen: Pen): string {
  const width = textWidth(label);
  const place = at > (left + right) / 2 ? Math.max(left, at - 7 - width) : Math.min(at + 7, right - width);
  return (
    `<path d="M${round(at)},${top}V${bottom}" ${pen.stroke('muted')} stroke-width="1.5"/>` +
    textAt(place, bottom - 9, label, pen, { ink: 'ink' })
  );
}
