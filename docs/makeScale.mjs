// Draws docs/images/scale.svg from docs/scaleCosts.json, which `npm run bench:scale -- --write` measures.
//   node docs/makeScale.mjs --write   writes the picture
//   node docs/makeScale.mjs           prints it
import { readFileSync, writeFileSync } from 'node:fs';

const { rows } = JSON.parse(readFileSync(new URL('scaleCosts.json', import.meta.url), 'utf8'));
const MILLION = 1_000_000;
/** Panels side by side: what is drawn over the number of members, all axes logarithmic. */
const PANELS = [
  {
    left: 70,
    width: 330,
    unit: 'time',
    ticks: [
      [0.1, '0.1 ms'],
      [1, '1 ms'],
      [10, '10 ms'],
      [100, '0.1 s'],
      [1000, '1 s'],
      [10_000, '10 s'],
    ],
    guide: 0.2,
    lines: [
      ['generate', (row) => row.generating],
      ['open', (row) => row.opening],
      ['first cascade', (row) => row.first],
      ['next cascade', (row) => row.cascade],
    ],
  },
  {
    left: 500,
    width: 160,
    unit: 'bytes a member',
    ticks: [
      [10, '10'],
      [100, '100'],
      [1000, '1,000'],
      [10_000, '10,000'],
    ],
    lines: [
      ['run, whole process', (row) => row.run.peakBytes / row.members],
      ['file', (row) => row.fileBytes / row.members],
    ],
  },
];
const TOP = 44;
const HEIGHT = 250;
const BOTTOM = TOP + HEIGHT;
const MEMBERS = [1e4, 1e5, 1e6, 1e7];
const STYLE = `
.page{fill:#fff}.ink{fill:#333}.soft{fill:#5c5c5c}.grid{stroke:#ddd}.guide{stroke:#777;stroke-dasharray:3 4}
.line{fill:none;stroke-width:2}.a{stroke:#1b6ca8}.b{stroke:#b3541e}.c{stroke:#2d7d46}.d{stroke:#8a4f9e}
@media(prefers-color-scheme:dark){.page{fill:#16181c}.ink{fill:#e6e6e6}.soft{fill:#a8a8a8}.grid{stroke:#3a3d44}
.guide{stroke:#8a8a8a}.a{stroke:#6db3e8}.b{stroke:#f0975c}.c{stroke:#71c98c}.d{stroke:#cc98df}}`;
const LOOKS = ['a', 'b', 'c', 'd'];
const DASHES = ['none', '7 3', '2 3', '9 3 2 3'];

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 345" role="img" font-family="system-ui, sans-serif" font-size="11.5">
<title>What populations of 10,000 to 10 million members cost</title>
<desc>Left: time to generate, open and simulate, with a dotted line of equal cost a member. Right: bytes a member of the file and of the whole process that runs one cascade. All axes are logarithmic.</desc>
<style>${STYLE}
</style>
<rect class="page" width="720" height="345"/>
${PANELS.map(drawPanel).join('\n')}
</svg>
`;

const path = new URL('images/scale.svg', import.meta.url);
if (process.argv.includes('--write')) writeFileSync(path, svg);
else process.stdout.write(svg);

function drawPanel({ left, width, unit, ticks, guide, lines }) {
  const x = scale([1e4, 1e7], [left, left + width]);
  const y = scale([ticks[0][0], ticks.at(-1)[0]], [BOTTOM, TOP]);
  const shape = (values) => values.map(([members, value]) => `${x(members)},${y(value)}`).join(' ');
  return [
    `<text class="ink" x="${left}" y="${TOP - 26}" font-weight="600">${unit}</text>`,
    ...ticks.map(
      ([value, label]) =>
        `<path class="grid" d="M${left},${y(value)}H${left + width}"/>${text('soft', left - 7, y(value) + 4, 'end', label)}`,
    ),
    ...MEMBERS.map((members) => text('soft', x(members), BOTTOM + 18, 'middle', nameOf(members))),
    text('soft', left + width / 2, BOTTOM + 38, 'middle', 'members'),
    ...(guide ? [`<polyline class="guide" fill="none" points="${shape(linear(guide, ticks))}"/>`] : []),
    ...lines.map(
      ([, costOf], i) =>
        `<polyline class="line ${LOOKS[i]}" stroke-dasharray="${DASHES[i]}" points="${shape(rows.map((row) => [row.members, costOf(row)]))}"/>`,
    ),
    ...legend(left, lines),
  ].join('\n');
}

/** Names beside samples of their lines, above the panel. */
function legend(left, lines) {
  let at = left;
  return lines.map(([name], i) => {
    const from = at;
    at += 34 + 6.1 * name.length;
    return `<path class="line ${LOOKS[i]}" stroke-dasharray="${DASHES[i]}" d="M${from},${TOP - 13}h20"/>${text('ink', from + 24, TOP - 9, 'start', name)}`;
  });
}

/** Equal cost a member, as far as the panel goes. */
function linear(first, ticks) {
  const last = Math.min(1e7, (1e4 * ticks.at(-1)[0]) / first);
  return [
    [1e4, first],
    [last, (first * last) / 1e4],
  ];
}

function text(look, x, y, anchor, words) {
  return `<text class="${look}" x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;
}

/** A logarithmic axis, to tenths of a unit. */
function scale([low, high], [from, to]) {
  return (value) => Number((from + ((to - from) * Math.log(value / low)) / Math.log(high / low)).toFixed(1));
}

function nameOf(members) {
  return members < MILLION ? `${members / 1000} k` : `${members / MILLION} M`;
}
