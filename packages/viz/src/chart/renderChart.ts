import { area, curveMonotoneX, line } from 'd3-shape';
import { type ChartFrame, chartFrame } from './chartFrame.js';
import { escapeText } from './escapeText.js';
import { legendPlaces } from './legendPlaces.js';
import { wrapText } from './wrapText.js';

/** Colours of a chart, as CSS writes them. */
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
  /** `values` stand at `at`, ascending; without it at 0, 1, 2, … */
  readonly line: {
    readonly label: string;
    readonly values: readonly number[];
    readonly at?: readonly number[];
  };
  readonly band?: {
    readonly label: string;
    readonly low: readonly number[];
    readonly high: readonly number[];
    readonly at?: readonly number[];
    /** A dashed line within the band. */
    readonly mean?: { readonly label: string; readonly values: readonly number[] };
  };
  /** The axes reach at least so far, for charts that are to be compared. */
  readonly atLeast?: { readonly x: number; readonly y: number };
  /** A sentence that says what the chart shows; below the chart, and for those who do not see it. */
  readonly caption: string;
  /** False leaves the sentence out of the drawing, for pages that write it themselves. Default: true. */
  readonly showCaption?: boolean;
  readonly colours: ChartColours;
  readonly formatNumber: (value: number) => string;
}

const DASHED = 'stroke-width="1.5" stroke-dasharray="4 3"';
const FONT = 'font-family="system-ui, sans-serif" font-size="11.5"';

/** Where a chart's plot lies within its drawing, for things to be laid over it. */
export function chartPlot(spec: ChartSpec): ChartFrame {
  return chartFrame(spec);
}

/**
 * A chart as an SVG document, with axes, unit, legend, title and caption: the same text in a browser, in a report and
 * in the documentation. Needs no DOM; all texts are escaped.
 */
export function renderChart(spec: ChartSpec): string {
  const frame = chartFrame(spec);
  const { width, height, title, caption } = spec;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${FONT}>`,
    `<title>${escapeText(title)}</title><desc>${escapeText(caption)}</desc>`,
    axes(spec, frame),
    curves(spec, frame),
    legend(spec),
    spec.showCaption === false ? '' : captionLines(spec),
    '</svg>',
  ].join('');
}

function axes(spec: ChartSpec, { left, right, top, bottom, x, y, xTicks, yTicks }: ChartFrame): string {
  const { colours, formatNumber } = spec;
  const rows = yTicks.map((tick) => {
    const at = round(y(tick));
    return `<path d="M${left},${at}H${right}" stroke="${colours.grid}"/><text x="${left - 7}" y="${at + 4}" text-anchor="end" fill="${colours.muted}">${escapeText(formatNumber(tick))}</text>`;
  });
  const columns = xTicks.map(
    (tick) =>
      `<text x="${round(x(tick))}" y="${bottom + 16}" text-anchor="middle" fill="${colours.muted}">${escapeText(formatNumber(tick))}</text>`,
  );
  return [
    ...rows,
    ...columns,
    `<path d="M${left},${bottom}H${right}" stroke="${colours.muted}"/>`,
    `<text x="${right}" y="${bottom + 31}" text-anchor="end" fill="${colours.muted}">${escapeText(spec.xLabel)}</text>`,
    `<text x="0" y="${top - 9}" fill="${colours.muted}">${escapeText(spec.yLabel)}</text>`,
  ].join('');
}

function curves({ band, line: { values, at }, colours }: ChartSpec, { x, y }: ChartFrame): string {
  const curve = (places?: readonly number[]) =>
    line<number>()
      .x((_, i) => round(x(places?.[i] ?? i)))
      .y((value) => round(y(value)))
      .curve(curveMonotoneX);
  const only =
    values.length === 1 ? `<circle cx="${x(0)}" cy="${y(values[0]!)}" r="3" fill="${colours.line}"/>` : '';
  const mean =
    band?.mean &&
    `<path d="${curve(band.at)(band.mean.values) ?? ''}" fill="none" stroke="${colours.line}" stroke-opacity="0.75" ${DASHED}/>`;
  return `${shade(band, colours, { x, y })}${mean ?? ''}<path d="${curve(at)(values) ?? ''}" fill="none" stroke="${colours.line}" stroke-width="2.25" stroke-linejoin="round" stroke-linecap="round"/>${only}`;
}

function shade(
  band: ChartSpec['band'],
  colours: ChartColours,
  { x, y }: Pick<ChartFrame, 'x' | 'y'>,
): string {
  if (!band) return '';
  const between = area<number>()
    .x((_, i) => round(x(band.at?.[i] ?? i)))
    .y0((_, i) => round(y(band.low[i]!)))
    .y1((high) => round(y(high)))
    .curve(curveMonotoneX);
  return `<path d="${between(band.high) ?? ''}" fill="${colours.band}"/>`;
}

/** Above the unit and the plot: the line, the band and its mean, each with its sign. */
function legend({ line: { label }, band, colours, width }: ChartSpec): string {
  const signs: readonly (readonly [label: string, sign: (x: number, y: number) => string])[] = [
    [label, (x, y) => `<path d="M${x},${y - 4}h16" stroke="${colours.line}" stroke-width="2.25"/>`],
    ...(band ? [[band.label, bandSign(colours)] as const] : []),
    ...(band?.mean ? [[band.mean.label, meanSign(colours)] as const] : []),
  ];
  const places = legendPlaces(
    signs.map(([text]) => text),
    width,
  );
  return signs
    .map(([text, sign], i) => {
      const { x, y } = places[i]!;
      return `${sign(x, y)}<text x="${x + 22}" y="${y}" fill="${colours.ink}">${escapeText(text)}</text>`;
    })
    .join('');
}

function bandSign({ band }: ChartColours) {
  return (x: number, y: number) =>
    `<rect x="${x}" y="${y - 9}" width="16" height="10" rx="2" fill="${band}"/>`;
}

function meanSign({ line: colour }: ChartColours) {
  return (x: number, y: number) =>
    `<path d="M${x},${y - 4}h16" stroke="${colour}" stroke-opacity="0.75" ${DASHED}/>`;
}

function captionLines(spec: ChartSpec): string {
  const lines = wrapText(spec.caption, spec.width / 5.8);
  return lines
    .map(
      (text, i) =>
        `<text x="0" y="${spec.height - 4 - 15 * (lines.length - 1 - i)}" fill="${spec.colours.muted}">${escapeText(text)}</text>`,
    )
    .join('');
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
