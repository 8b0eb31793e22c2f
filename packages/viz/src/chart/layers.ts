import { shortText } from '../messages/shortText.js';
import type { ChartFrame } from './axes.js';
import { SERIES_DASHES } from './chartColours.js';
import { round } from './marks.js';
import { areaPath, linePath, type Place, stepped } from './paths.js';
import type { Ink, Pen } from './pen.js';
import type { LegendEntry } from './sheet.js';

/** What lies between two curves. Values stand at `at`, ascending; not a number leaves a gap. */
export interface BandLayer {
  readonly kind: 'band';
  /** In the legend. Default: not there. */
  readonly label?: string | undefined;
  readonly at: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly ink: Ink;
  readonly opacity: number;
  /** In steps that begin at `at`, hatched as its series is, for areas side by side. */
  readonly isHatched?: boolean;
}

/** A curve. Values stand at `at`, ascending. */
export interface LineLayer {
  readonly kind: 'line';
  readonly label?: string | undefined;
  readonly at: readonly number[];
  readonly values: readonly number[];
  readonly ink: Ink;
  /** Default: 2.25. */
  readonly width?: number;
  readonly opacity?: number;
  /** As SVG writes them. Default: none. */
  readonly dashes?: string | undefined;
}

export type Layer = BandLayer | LineLayer;

const LONGEST_LABEL = 80;
/** More points than these are not drawn: a chart has no room for them. */
const MOST_POINTS = 400;

/** Layers of a plot: bands in order, and over them curves in order: dashes over a full line leave both to be seen. */
export function drawLayers(layers: readonly Layer[], frame: ChartFrame, pen: Pen): string {
  const bands = layers.filter(({ kind }) => kind === 'band');
  const lines = layers.filter(({ kind }) => kind === 'line');
  return [...bands, ...lines]
    .map((layer) => (layer.kind === 'band' ? drawBand(layer, frame, pen) : drawLine(layer, frame, pen)))
    .join('');
}

/**
 * What the legend says of layers that have a label: first of curves, then of bands. A curve whose band has no label of its
 * own stands on it here as well.
 */
export function legendOf(layers: readonly Layer[], pen: Pen): LegendEntry[] {
  const bands = layers.filter((layer) => layer.kind === 'band');
  return layers
    .toSorted((a, b) => Number(a.kind === 'band') - Number(b.kind === 'band'))
    .filter(({ label }) => label !== undefined)
    .map((layer) => ({
      label: shortText(layer.label!, LONGEST_LABEL),
      sign: (x, y) => {
        const area = (band: BandLayer) => areaOf(`M${x},${y - 9}h16v10h-16z`, band, pen);
        if (layer.kind === 'band') return area(layer);
        const own = bands.find(({ ink, label }) => ink === layer.ink && label === undefined);
        return `${own ? area(own) : ''}<path d="M${x},${y - 4}h16" ${strokeOf(layer, pen)}/>`;
      },
    }));
}

function drawBand(layer: BandLayer, { x, y }: ChartFrame, pen: Pen): string {
  const { at, low, high, isHatched } = layer;
  const curve = (values: readonly number[], points: readonly number[]) => {
    const places = points.map((i): Place => [round(x(at[i]!)), round(y(values[i]!))]);
    return isHatched ? stepped(places) : places;
  };
  const stretches = stretchesOf(shownPoints(at.length), (i) => !Number.isNaN(high[i]!));
  const path = areaPath(stretches.map((points) => ({ low: curve(low, points), high: curve(high, points) })));
  return areaOf(path, layer, pen);
}

/** Runs of points without a gap. */
function stretchesOf(points: readonly number[], isThere: (point: number) => boolean): number[][] {
  const stretches: number[][] = [[]];
  for (const point of points) {
    if (isThere(point)) stretches.at(-1)!.push(point);
    else if (stretches.at(-1)!.length > 0) stretches.push([]);
  }
  return stretches.filter(({ length }) => length > 0);
}

function areaOf(path: string, { ink, opacity, isHatched }: BandLayer, pen: Pen): string {
  const filled = `<path d="${path}" ${pen.fill(ink, opacity)}/>`;
  return isHatched && typeof ink === 'number' ? filled + hatched(path, ink) : filled;
}

function drawLine(layer: LineLayer, { x, y }: ChartFrame, pen: Pen): string {
  const { at, values, ink } = layer;
  if (values.length === 1)
    return `<circle cx="${round(x(at[0]!))}" cy="${round(y(values[0]!))}" r="3" ${pen.fill(ink)}/>`;
  const path = linePath(shownPoints(values.length).map((i) => [round(x(at[i]!)), round(y(values[i]!))]));
  return `<path d="${path}" fill="none" ${strokeOf(layer, pen)}/>`;
}

function strokeOf({ ink, width = 2.25, opacity, dashes }: LineLayer, pen: Pen): string {
  const dashed = dashes ? ` stroke-dasharray="${dashes}"` : ' stroke-linecap="round"';
  return `${pen.stroke(ink, opacity)} stroke-width="${width}" stroke-linejoin="round"${dashed}`;
}

/** The dashes of a series, by its place. */
export function dashesOf(series: number): string | undefined {
  return SERIES_DASHES[series % SERIES_DASHES.length] || undefined;
}

/** Places of the points that are drawn: all, or some of them with the first and the last one. */
function shownPoints(count: number): number[] {
  const step = Math.ceil(count / MOST_POINTS);
  return Array.from({ length: Math.ceil((count - 1) / step) + 1 }, (_, i) => Math.min(i * step, count - 1));
}

/** Lines over an area, by the place of its series; the first has none. */
export function hatched(path: string, series: number): string {
  return series === 0 ? '' : `<path d="${path}" fill="url(#${hatchId(series)})"/>`;
}

const HATCHES = ['', 'M0,6L6,0', 'M0,0L6,6', 'M3,0V6', 'M0,3H6'];

const hatchId = (series: number) => `gv-hatch${series % HATCHES.length}`;

/** The patterns that hatched areas refer to. The same everywhere, so that charts on one page do not disturb each other. */
export function hatchPatterns(count: number): string {
  const patterns = HATCHES.slice(0, count).map((path, i) =>
    path === ''
      ? ''
      : `<pattern id="${hatchId(i)}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="${path}" stroke="#fff" stroke-opacity="0.55" stroke-width="1.2"/></pattern>`,
  );
  return `<defs>${patterns.join('')}</defs>`;
}
