import { area, curveMonotoneX, line } from 'd3-shape';
import { type ChartFrame, chartFrame } from './chartFrame.js';
import { escapeText } from './escapeText.js';
import { wrapText } from './wrapText.js';

/** Colours of a chart, as CSS writes them. */
export interface ChartColours {
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly line: string;
  readonly band: string;
}

/** A curve over steps with, perhaps, a band of many runs behind it. */
export interface ChartSpec {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly xLabel: string;
  /** What the values count: the unit. */
  readonly yLabel: string;
  /** Value at step 0, 1, 2, … */
  readonly line: { readonly label: string; readonly values: readonly number[] };
  readonly band?: {
    readonly label: string;
    readonly low: readonly number[];
    readonly high: readonly number[];
  };
  /** A sentence that says what the chart shows; below the chart, and for those who do not see it. */
  readonly caption: string;
  /** False leaves the sentence out of the drawing, for pages that write it themselves. Default: true. */
  readonly showCaption?: boolean;
  readonly colours: ChartColours;
  readonly formatNumber: (value: number) => string;
}

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

function curves({ band, line: { values }, colours }: ChartSpec, { x, y }: ChartFrame): string {
  const band90 = area<number>()
    .x((_, step) => round(x(step)))
    .y0((_, step) => round(y(band!.low[step]!)))
    .y1((high) => round(y(high)))
    .curve(curveMonotoneX);
  const curve = line<number>()
    .x((_, step) => round(x(step)))
    .y((value) => round(y(value)))
    .curve(curveMonotoneX);
  const shade = band ? `<path d="${band90(band.high) ?? ''}" fill="${colours.band}"/>` : '';
  const only =
    values.length === 1 ? `<circle cx="${x(0)}" cy="${y(values[0]!)}" r="3" fill="${colours.line}"/>` : '';
  return `${shade}<path d="${curve(values) ?? ''}" fill="none" stroke="${colours.line}" stroke-width="2.25" stroke-linejoin="round" stroke-linecap="round"/>${only}`;
}

/** In the first row, above the unit and the plot: the line and the band, each with its sign. */
function legend({ line: { label }, band, colours }: ChartSpec): string {
  const y = 12;
  const x = 0;
  const curve = `<path d="M${x},${y - 4}h16" stroke="${colours.line}" stroke-width="2.25"/><text x="${x + 22}" y="${y}" fill="${colours.ink}">${escapeText(label)}</text>`;
  if (!band) return curve;
  const next = 44 + 6.4 * label.length;
  return `${curve}<rect x="${next}" y="${y - 9}" width="16" height="10" rx="2" fill="${colours.band}"/><text x="${next + 22}" y="${y}" fill="${colours.ink}">${escapeText(band.label)}</text>`;
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
