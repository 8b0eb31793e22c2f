import { escapeText } from './escapeText.js';
import { fitText } from './fitText.js';
import { legendPlaces } from './legendPlaces.js';
import { round, textAt } from './marks.js';
import type { Pen } from './pen.js';
import { wrapText } from './wrapText.js';

/** What stands around the drawing of every chart. */
export interface SheetSpec {
  readonly width: number;
  /** The sheet grows where this leaves less than `bodyHeight` for the drawing. */
  readonly height: number;
  readonly bodyHeight: number;
  readonly title: string;
  readonly subtitle?: string;
  /** Sentences that say what the chart shows; below it, and for those who do not see it. */
  readonly caption: string;
  /** False leaves the sentences out of the drawing, for pages that write them themselves. Default: true. */
  readonly showCaption?: boolean | undefined;
  /** Whether it has a background, margins and its title on it, as files want it; else it is part of a page. */
  readonly isPaper: boolean;
  readonly pen: Pen;
}

/** An entry of a legend: its sign begins at a place, 16 wide, on a line of text. */
export interface LegendEntry {
  readonly label: string;
  readonly sign: (x: number, y: number) => string;
}

/** Where the drawing of a chart may stand on its sheet. */
export interface Region {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface SheetLayout extends Region {
  readonly height: number;
  readonly margin: number;
  readonly titleLines: readonly string[];
  readonly subtitleLines: readonly string[];
  readonly captionLines: readonly string[];
  readonly legend: ReturnType<typeof legendPlaces>;
  readonly legendTop: number;
}

const ROW = 17;
const TITLE_ROW = 20;
const TITLE_SIZE = 16;
/** How much wider letters are that are bold. */
const BOLD = 1.13;
const SIGN = 22;

/** Lays out a sheet: what its texts need stays free of the drawing. */
export function layOutSheet(spec: SheetSpec, labels: readonly string[]): SheetLayout {
  const { width, isPaper, title, subtitle, caption, showCaption = true } = spec;
  const margin = isPaper ? 16 : 0;
  const room = width - 2 * margin;
  const titleLines = isPaper ? wrapText(title, room, TITLE_SIZE * BOLD) : [];
  const subtitleLines = isPaper && subtitle ? wrapText(subtitle, room) : [];
  const captionLines = showCaption ? wrapText(caption, room) : [];
  const legendTop =
    (isPaper ? 14 : 0) + TITLE_ROW * titleLines.length + ROW * subtitleLines.length + (isPaper ? 4 : 0);
  const legend = legendPlaces(labels, room);
  const top = legendTop + (legend.at(-1)?.y ?? 0) + (labels.length > 0 ? 12 : 0);
  const below = captionLines.length > 0 ? ROW * captionLines.length + 6 + margin : margin / 2;
  const height = Math.max(spec.height, top + spec.bodyHeight + below);
  return {
    ...{ left: margin, right: width - margin, top, bottom: height - below },
    ...{ height, margin, titleLines, subtitleLines, captionLines, legend, legendTop },
  };
}

/** A chart as an SVG document, on its sheet. Needs no DOM; all texts are escaped. */
export function drawSheet(
  spec: SheetSpec,
  entries: readonly LegendEntry[],
  body: (region: Region) => string,
): string {
  const { width, title, caption, isPaper, pen } = spec;
  const layout = layOutSheet(
    spec,
    entries.map(({ label }) => label),
  );
  const { height, margin, titleLines, subtitleLines, captionLines } = layout;
  const foot = height - margin + (isPaper ? 2 : -4) - ROW * (captionLines.length - 1);
  const bold = ` font-size="${TITLE_SIZE}" font-weight="600"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escapeText(title)}</title><desc>${escapeText(caption)}</desc>${pen.style}`,
    isPaper ? `<rect width="${width}" height="${height}" rx="10" ${pen.fill('paper')}/>` : '',
    ...titleLines.map((words, i) =>
      textAt(margin, 28 + TITLE_ROW * i, words, pen, { ink: 'ink', more: bold }),
    ),
    ...subtitleLines.map((words, i) =>
      textAt(margin, 26 + TITLE_ROW * titleLines.length + ROW * i, words, pen),
    ),
    ...entries.map(({ label, sign }, i) => legendEntry(label, sign, i, layout, pen)),
    body(layout),
    ...captionLines.map((words, i) => textAt(margin, foot + ROW * i, words, pen)),
    '</svg>',
  ].join('');
}

function legendEntry(
  label: string,
  sign: LegendEntry['sign'],
  i: number,
  { legend, legendTop, margin, left, right }: SheetLayout,
  pen: Pen,
): string {
  const [x, y] = [round(margin + legend[i]!.x), round(legendTop + legend[i]!.y)];
  return sign(x, y) + textAt(x + SIGN, y, fitText(label, right - left - SIGN), pen, { ink: 'ink' });
}
