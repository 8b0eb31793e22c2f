import { type ChartSpec, chartPlot, renderChart } from '../chart/renderChart.js';
import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import type { Palette } from '../paint/palette.js';
import type { RecordedRun } from '../run/recordRun.js';
import { CHART_HEIGHT, CHART_WIDTH, curveChart, type RunBand, unitOfCurve } from './curveChart.js';
import { fillCurveTable } from './curveTable.js';
import { el } from './dom.js';

/** The curve of members reached, its table, and a line that marks the present. */
export interface Curve {
  readonly element: HTMLElement;
  show(run: RecordedRun, band: RunBand | undefined, palette: Palette): void;
  mark(position: number): void;
}

/** Sets up the curve; `onSeek` is called with a position when it is clicked. */
export function createCurve(messages: Messages, numbers: Numbers, onSeek: (position: number) => void): Curve {
  const drawing = el('div', { class: 'plot' });
  const cursor = el('span', { class: 'cursor', 'aria-hidden': 'true' });
  const captionLine = el('figcaption');
  const title = el('h2');
  const table = el('table');
  let shown: { readonly run: RecordedRun; readonly spec: ChartSpec } | undefined;
  drawing.addEventListener('click', (event) => {
    if (!shown) return;
    const box = drawing.getBoundingClientRect();
    const { x, left } = chartPlot(shown.spec);
    const at = ((event.clientX - box.left) * CHART_WIDTH) / box.width;
    onSeek(stepAt(shown.run, (at - left) / (x(1) - left)));
  });
  return {
    element: el(
      'figure',
      { class: 'curve' },
      ...[
        title,
        el('div', { class: 'plot-box' }, drawing, cursor),
        captionLine,
        folded(messages.showTable, table),
      ],
    ),
    show(run, band, palette) {
      const spec = curveChart(run, band, palette, messages, numbers);
      shown = { run, spec };
      drawing.replaceChildren(chartElement(spec));
      title.textContent = spec.title;
      captionLine.textContent = spec.caption;
      fillCurveTable(table, run, band, messages, numbers);
    },
    mark(position) {
      if (!shown) return;
      const { x, top, bottom } = chartPlot(shown.spec);
      cursor.style.left = `${(100 * x(placeOf(shown.run, position))) / CHART_WIDTH}%`;
      cursor.style.top = `${(100 * top) / CHART_HEIGHT}%`;
      cursor.style.height = `${(100 * (bottom - top)) / CHART_HEIGHT}%`;
    },
  };
}

/** The chart as wide as there is room. */
function chartElement(spec: ChartSpec): Element {
  const parsed = new DOMParser().parseFromString(renderChart(spec), 'image/svg+xml').documentElement;
  const svg = document.importNode(parsed, true);
  svg.setAttribute('width', '100%');
  svg.removeAttribute('height');
  return svg;
}

/** A table that is shown when it is asked for. */
function folded(title: string, table: HTMLTableElement): HTMLElement {
  const region = { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': title };
  return el('details', {}, el('summary', {}, title), el('div', region, table));
}

/** Where a position of the run stands on the curve's axis: at its step, or at its time. */
function placeOf(run: RecordedRun, position: number): number {
  if (run.timed === undefined) return position;
  const { hours } = run.timed;
  const step = Math.max(0, Math.min(hours.length - 1, Math.floor(position)));
  const begin = hours[step]!;
  const end = hours[step + 1] ?? begin;
  return (begin + (position - step) * (end - begin)) / unitOfCurve(run);
}

/** The whole step next to a place on the curve's axis. */
function stepAt(run: RecordedRun, place: number): number {
  if (run.timed === undefined) return Math.round(place);
  const wanted = place * unitOfCurve(run);
  const later = run.timed.hours.findIndex((hours) => hours >= wanted);
  return later < 0 ? run.stepCount - 1 : later;
}
