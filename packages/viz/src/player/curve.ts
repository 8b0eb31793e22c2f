import { type ChartSpec, chartPlot, renderChart } from '../chart/renderChart.js';
import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import { cssColour, type Palette } from '../paint/palette.js';
import { type RecordedRun, reachSeries } from '../run/recordRun.js';
import { el } from './dom.js';

/** What nine in ten runs reach at each step, and how many runs that is about. */
export interface RunBand {
  readonly runs: number;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The curve of members reached, its table, and a line that marks the present. */
export interface Curve {
  readonly element: HTMLElement;
  show(run: RecordedRun, band: RunBand | undefined, palette: Palette): void;
  mark(position: number): void;
}

const WIDTH = 320;
const HEIGHT = 194;

/** Sets up the curve; `onSeek` is called with a position when it is clicked. */
export function createCurve(messages: Messages, numbers: Numbers, onSeek: (position: number) => void): Curve {
  const drawing = el('div', { class: 'plot' });
  const cursor = el('span', { class: 'cursor', 'aria-hidden': 'true' });
  const captionLine = el('figcaption');
  const table = el('table');
  const details = el(
    'details',
    {},
    el('summary', {}, messages.showTable),
    el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': messages.showTable }, table),
  );
  const element = el(
    'figure',
    { class: 'curve' },
    el('h2', {}, messages.chartTitle),
    el('div', { class: 'plot-box' }, drawing, cursor),
    captionLine,
    details,
  );
  let spec: ChartSpec | undefined;
  drawing.addEventListener('click', (event) => {
    if (!spec) return;
    const box = drawing.getBoundingClientRect();
    const { x, left } = chartPlot(spec);
    const at = ((event.clientX - box.left) * WIDTH) / box.width;
    onSeek(Math.round((at - left) / (x(1) - left)));
  });
  return {
    element,
    show(run, band, palette) {
      spec = chartSpec(messages, numbers, run, band, palette);
      const parsed = new DOMParser().parseFromString(renderChart(spec), 'image/svg+xml').documentElement;
      const svg = document.importNode(parsed, true);
      svg.setAttribute('width', '100%');
      svg.removeAttribute('height');
      drawing.replaceChildren(svg);
      captionLine.textContent = spec.caption;
      fillTable(table, messages, numbers, run, band);
    },
    mark(position) {
      if (!spec) return;
      const { x, top, bottom } = chartPlot(spec);
      cursor.style.left = `${(100 * x(position)) / WIDTH}%`;
      cursor.style.top = `${(100 * top) / HEIGHT}%`;
      cursor.style.height = `${(100 * (bottom - top)) / HEIGHT}%`;
    },
  };
}

function chartSpec(
  messages: Messages,
  { whole, share }: Numbers,
  run: RecordedRun,
  band: RunBand | undefined,
  palette: Palette,
): ChartSpec {
  const values = reachSeries(run);
  const last = values.length - 1;
  return {
    width: WIDTH,
    height: HEIGHT,
    title: messages.chartTitle,
    xLabel: messages.chartX,
    yLabel: messages.chartY,
    line: { label: messages.chartRun(whole(run.run + 1)), values },
    ...(band && {
      band: { label: messages.chartBand(share(0.9), whole(band.runs)), low: band.low, high: band.high },
    }),
    caption: messages.chartCaption({
      run: whole(run.run + 1),
      reached: values[last] ?? 0,
      reachedWritten: whole(values[last] ?? 0),
      members: run.stepOf.length,
      membersWritten: whole(run.stepOf.length),
      step: whole(Math.max(0, last)),
      band: band && { runs: whole(band.runs), low: whole(band.low.at(-1)!), high: whole(band.high.at(-1)!) },
    }),
    showCaption: false,
    colours: {
      ink: cssColour(palette.ink),
      muted: cssColour(palette.muted),
      grid: cssColour(palette.muted, 0.18),
      line: cssColour(palette.told),
      band: cssColour(palette.told, 0.2),
    },
    formatNumber: whole,
  };
}

function fillTable(
  table: HTMLTableElement,
  messages: Messages,
  { whole, share }: Numbers,
  run: RecordedRun,
  band: RunBand | undefined,
): void {
  const heads = [
    messages.tableStep,
    messages.tableReached,
    messages.tableNew,
    ...(band ? [messages.tableBand(share(0.9))] : []),
  ];
  const rows = reachSeries(run).map((reached, step) => {
    const cells = [whole(reached), whole(reached - run.stepOffsets[step]!)];
    if (band) {
      const at = Math.min(step, band.low.length - 1);
      cells.push(`${whole(band.low[at]!)} – ${whole(band.high[at]!)}`);
    }
    return el('tr', {}, el('th', { scope: 'row' }, whole(step)), ...cells.map((cell) => el('td', {}, cell)));
  });
  const head = el('tr', {}, ...heads.map((text) => el('th', { scope: 'col' }, text)));
  table.replaceChildren(
    el('caption', {}, messages.chartTitle),
    el('thead', {}, head),
    el('tbody', {}, ...rows),
  );
}
