// Writes the tables of docs/cases.md, and its pictures, from runs of the cases: packages/core/testkit/caseRows.ts.
//   node docs/makeCases.mjs
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const WIDTH = 640;
const HEIGHT = 300;
const PLOT = { left: 88, right: WIDTH - 20, top: 40, bottom: HEIGHT - 45 };
const COLOURS = ['#1b6ca8', '#b5541c', '#4c7a34'];
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const { caseCurves, caseTable, CASE_NAMES } = await bundled();
let page = readFileSync(at('cases.md'), 'utf8');
mkdirSync(at('images'), { recursive: true });
for (const name of CASE_NAMES) {
  const curves = await caseCurves(name);
  const mark = new RegExp(`(<!-- ${name} -->\n)[^]*?(\n?<!-- end -->)`);
  page = page.replace(mark, (_, start, end) => `${start}\n${caseTable(curves)}\n${end}`);
  writeFileSync(at(`images/${name}.svg`), picture(name, curves));
}
writeFileSync(at('cases.md'), page);

/** What the tests simulate with, from sources. */
async function bundled() {
  const folder = mkdtempSync(join(tmpdir(), 'grapevine-'));
  const file = join(folder, 'cases.mjs');
  const input = at('../packages/core/testkit/caseRows.ts');
  await build({ input, platform: 'node', output: { file, format: 'esm', codeSplitting: false } });
  const made = await import(pathToFileURL(file));
  rmSync(folder, { recursive: true });
  return made;
}

/** Observed figures over the simulated band, both axes logarithmic. */
function picture(name, curves) {
  const shown = curves.flatMap(({ rows, band }) => [
    ...band.flatMap(({ low, high }) => [low, high]),
    ...rows.map(({ observed }) => observed.value),
  ]);
  const hours = curves.flatMap(({ band }) => band.map((point) => point.hours));
  const x = logarithmic(Math.min(...hours), Math.max(...hours), PLOT.left, PLOT.right);
  const y = logarithmic(
    Math.min(...shown.filter((value) => value > 0)),
    Math.max(...shown),
    PLOT.bottom,
    PLOT.top,
  );
  const ticks = [1, 2, 4, 7, 14, 30, 60, 120, 365, 730].filter((days) => x.holds(24 * days));
  const decades = Array.from({ length: 12 }, (_, power) => 10 ** power).filter(y.holds);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="11.5">
<title>${name}: observed figures over the simulated band</title>
<desc>Points: observed. Line: median of the runs. Shaded: 5 to 95 %. Both axes are logarithmic.</desc>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${decades.map((value) => `<path d="M${PLOT.left},${y(value)}H${PLOT.right}" stroke="#ddd"/><text x="${PLOT.left - 6}" y="${y(value) + 4}" text-anchor="end" fill="#555">${value.toLocaleString('en')}</text>`).join('\n')}
${ticks.map((days) => `<text x="${x(24 * days)}" y="${PLOT.bottom + 17}" text-anchor="middle" fill="#555">${days}</text>`).join('\n')}
<text x="${PLOT.right}" y="${PLOT.bottom + 34}" text-anchor="end" fill="#555">days from the start</text>
${curves.map((curve, i) => drawn(curve, COLOURS[i], x, y, i)).join('\n')}
</svg>
`;
}

function drawn({ what, rows, band }, colour, x, y, index) {
  const points = band.filter(({ low }) => low > 0);
  const along = (figure, list = points) =>
    list.map((point) => `${x(point.hours)},${y(point[figure])}`).join(' ');
  const [first, ...others] = [along('high'), along('low', points.toReversed())];
  return `<polygon points="${[first, ...others].join(' ')}" fill="${colour}" fill-opacity="0.18"/>
<polyline points="${along('median')}" fill="none" stroke="${colour}" stroke-width="2"/>
${rows.map(({ observed }) => `<circle cx="${x(observed.hours)}" cy="${y(observed.value)}" r="4" fill="${colour}" stroke="#fff"/>`).join('')}
<circle cx="${PLOT.left + 6 + 190 * index}" cy="16" r="4" fill="${colour}"/><text x="${PLOT.left + 15 + 190 * index}" y="20" fill="#222">${what}</text>`;
}

/** From values to places, with `holds` for those between the ends. */
function logarithmic(low, high, from, to) {
  const place = (value) =>
    Math.round(10 * (from + ((to - from) * Math.log(value / low)) / Math.log(high / low || 1))) / 10;
  return Object.assign(place, { holds: (value) => value >= low && value <= high });
}
