import { area, curveMonotoneX, line } from 'd3-shape';
import { cssColour, DARK, DASHES, LIGHT, type Palette } from '../paint/palette.js';
import { escapeText } from './escapeText.js';
import { legendPlaces } from './legendPlaces.js';
import { type ResponseFrame, responseFrame } from './responseFrame.js';
import { wrapText } from './wrapText.js';

/** A way to answer: what it comes to after each delay, with its interval. */
export interface ResponseChartCurve {
  readonly label: string;
  readonly values: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** What each hour of silence costs, to be drawn. */
export interface ResponseChartSpec {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly xLabel: string;
  /** What the values count: the unit. */
  readonly yLabel: string;
  /** Hours, ascending: where the values of all curves stand. */
  readonly delays: readonly number[];
  readonly curves: readonly ResponseChartCurve[];
  /** A dashed line across, such as what silence comes to. */
  readonly level?: { readonly label: string; readonly value: number };
  /** A time that matters, from the axis up. */
  readonly mark?: { readonly label: string; readonly at: number };
  /** Sentences that say what the chart shows; below it, and for those who do not see it. */
  readonly caption: string;
  readonly formatNumber: (value: number) => string;
}

const FONT = 'font-family="system-ui, sans-serif" font-size="12"';
const LETTERS_A_POINT = 1 / 6.8;
/** More bands than these hide each other. */
const MOST_BANDS = 3;

/**
 * A response curve as an SVG document with axes, legend, title and caption, on a background of its own; light, and dark where
 * the viewer prefers dark. Curves differ in colour and dashes. Needs no DOM; all texts are escaped.
 */
export function renderResponseChart(spec: ResponseChartSpec): string {
  const { width, height, title, caption, curves } = spec;
  const captionLines = wrapText(caption, (width - 32) * LETTERS_A_POINT);
  const labels = [...curves.map(({ label }) => label), ...(spec.level ? [spec.level.label] : [])];
  const places = legendPlaces(labels, width - 32);
  const frame = responseFrame(spec, 52 + places.at(-1)!.y, 30 + 17 * captionLines.length);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${FONT}>`,
    `<title>${escapeText(title)}</title><desc>${escapeText(caption)}</desc>`,
    darkStyle(curves.length),
    `<rect class="paper" width="${width}" height="${height}" rx="10" fill="${cssColour(LIGHT.backgroundMiddle)}"/>`,
    text(16, 26, title, 'ink', 'font-size="15" font-weight="600"'),
    legend(spec, places),
    axes(spec, frame),
    curves.length <= MOST_BANDS ? curves.map((curve, i) => band(curve, i, spec, frame)).join('') : '',
    levelLine(spec, frame),
    curves.map((curve, i) => curveLine(curve, i, spec, frame)).join(''),
    mark(spec, frame),
    ...captionLines.map((words, i) =>
      text(16, height - 14 - 17 * (captionLines.length - 1 - i), words, 'muted'),
    ),
    '</svg>',
  ].join('');
}

/** The colour of a curve in a palette: first that of content, then those of platforms. */
function colourOf(curve: number, { told, platforms }: Palette): string {
  const colours = [told, ...platforms];
  return cssColour(colours[curve % colours.length]!);
}

function dashesOf(curve: number): string {
  const dashes = DASHES[curve % DASHES.length]!;
  return dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.join(' ')}"`;
}

function darkStyle(curves: number): string {
  const rules = [
    `.paper{fill:${cssColour(DARK.background)}}`,
    `.ink{fill:${cssColour(DARK.ink)}}`,
    `.muted{fill:${cssColour(DARK.muted)}}`,
    `.rule{stroke:${cssColour(DARK.muted)}}`,
    ...Array.from({ length: curves }, (_, i) => {
      const colour = colourOf(i, DARK);
      return `.line${i}{stroke:${colour}}.band${i}{fill:${colour}}`;
    }),
  ];
  return `<style>@media (prefers-color-scheme: dark){${rules.join('')}}</style>`;
}

function text(x: number, y: number, words: string, kind: 'ink' | 'muted', more = ''): string {
  const colour = cssColour(kind === 'ink' ? LIGHT.ink : LIGHT.muted);
  return `<text class="${kind}" x="${round(x)}" y="${round(y)}" fill="${colour}" ${more}>${escapeText(words)}</text>`;
}

function rule(path: string, more: string): string {
  return `<path class="rule" d="${path}" fill="none" stroke="${cssColour(LIGHT.muted)}" ${more}/>`;
}

function axes(
  spec: ResponseChartSpec,
  { left, right, top, bottom, x, y, xTicks, yTicks }: ResponseFrame,
): string {
  const { formatNumber, xLabel, yLabel } = spec;
  return [
    ...yTicks.map((tick) => {
      const at = round(y(tick));
      const isZero = tick === 0;
      return (
        rule(`M${left},${at}H${right}`, `stroke-opacity="${isZero ? 0.9 : 0.25}"`) +
        text(left - 8, at + 4, formatNumber(tick), 'muted', 'text-anchor="end"')
      );
    }),
    ...xTicks.map((tick) => text(x(tick), bottom + 18, formatNumber(tick), 'muted', 'text-anchor="middle"')),
    text(right, bottom + 36, xLabel, 'muted', 'text-anchor="end"'),
    text(16, top - 12, yLabel, 'muted'),
  ].join('');
}

function band(
  { low, high }: ResponseChartCurve,
  index: number,
  { delays }: ResponseChartSpec,
  { x, y }: ResponseFrame,
): string {
  const between = area<number>()
    .x((_, i) => round(x(delays[i]!)))
    .y0((_, i) => round(y(low[i]!)))
    .y1((value) => round(y(value)))
    .curve(curveMonotoneX);
  return `<path class="band${index}" d="${between(high) ?? ''}" fill="${colourOf(index, LIGHT)}" fill-opacity="0.2"/>`;
}

function curveLine(
  { values }: ResponseChartCurve,
  index: number,
  { delays }: ResponseChartSpec,
  { x, y }: ResponseFrame,
): string {
  const path = line<number>()
    .x((_, i) => round(x(delays[i]!)))
    .y((value) => round(y(value)))
    .curve(curveMonotoneX);
  return `<path class="line${index}" d="${path(values) ?? ''}" fill="none" stroke="${colourOf(index, LIGHT)}" stroke-width="2.5" stroke-linejoin="round"${dashesOf(index)}/>`;
}

function levelLine({ level }: ResponseChartSpec, { left, right, y }: ResponseFrame): string {
  return level
    ? rule(`M${left},${round(y(level.value))}H${right}`, 'stroke-width="1.5" stroke-dasharray="2 4"')
    : '';
}

function mark({ mark: marked }: ResponseChartSpec, { left, right, top, bottom, x }: ResponseFrame): string {
  if (!marked) return '';
  const at = round(x(marked.at));
  const isRight = at > (left + right) / 2;
  const place = isRight ? 'text-anchor="end"' : '';
  return (
    rule(`M${at},${top}V${bottom}`, 'stroke-width="1.5"') +
    text(at + (isRight ? -7 : 7), bottom - 9, marked.label, 'ink', place)
  );
}

function legend({ curves, level }: ResponseChartSpec, places: ReturnType<typeof legendPlaces>): string {
  const sign = (i: number, x: number, y: number) =>
    i < curves.length
      ? `<path class="line${i}" d="M${x},${y - 4}h16" stroke="${colourOf(i, LIGHT)}" stroke-width="2.5"${dashesOf(i)}/>`
      : rule(`M${x},${y - 4}h16`, 'stroke-width="1.5" stroke-dasharray="2 4"');
  const labels = [...curves.map(({ label }) => label), ...(level ? [level.label] : [])];
  return labels
    .map((label, i) => {
      const [x, y] = [16 + places[i]!.x, 38 + places[i]!.y];
      return sign(i, x, y) + text(x + 22, y, label, 'ink');
    })
    .join('');
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
