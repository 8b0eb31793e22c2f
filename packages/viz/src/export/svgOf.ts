import { escapeText } from '../chart/escapeText.js';
import { cssColour } from '../paint/palette.js';
import { packJson } from '../share/packedJson.js';
import { carriedBy } from './carried.js';
import type { ExportSource } from './exportSource.js';

const WIDTH = 560;
const HEIGHT = 330;
const GAP = 32;
const HEAD = 34;
const FOOT = 44;

/** The curves of all worlds, side by side on the same axes, as one stamped drawing that opens again. */
export async function svgOf({ element, words }: ExportSource): Promise<string> {
  const { background, ink, muted } = element.player!.shown[0]!.picture.state!.palette;
  const charts = words.charts(WIDTH, HEIGHT);
  const columns = Math.min(2, charts.length);
  const rows = Math.ceil(charts.length / columns);
  const [width, height] = [GAP + columns * (WIDTH + GAP), GAP + rows * (HEAD + HEIGHT + GAP) + FOOT - GAP];
  const drawn = charts.map((chart, i) => {
    const x = GAP + (i % columns) * (WIDTH + GAP);
    const y = GAP + Math.floor(i / columns) * (HEAD + HEIGHT + GAP);
    const title = titleOf(words, i);
    return [
      `<text x="${x}" y="${y + 14}" font-size="15" font-weight="600" fill="${cssColour(ink)}">${escapeText(title)}</text>`,
      chart.replace('<svg ', `<svg x="${x}" y="${y + HEAD}" `),
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif">`,
    `<title>${escapeText(words.stamp)}</title><metadata>${await packJson(await carriedBy(element))}</metadata>`,
    `<rect width="100%" height="100%" fill="${cssColour(background)}"/>`,
    ...drawn,
    `<text x="${GAP}" y="${height - 18}" font-size="12" fill="${cssColour(muted)}">${escapeText(words.stamp)}</text></svg>\n`,
  ].join('');
}

function titleOf({ worlds, contents }: ExportSource['words'], place: number): string {
  const [letter, title] = worlds[place]!;
  const content = contents[place];
  return `${worlds.length > 1 ? `${letter} · ` : ''}${title}${content === undefined ? '' : ` · ${content}`}`;
}
