import { type ChartSpec, chartPlot, renderChart } from '../chart/renderChart.js';
import { hoursAt, positionAt } from '../run/hoursAt.js';
import type { RecordedRun } from '../run/recordRun.js';
import { unitOfCurve } from './curveChart.js';
import { el } from './dom.js';

/** A chart of a run on the screen, with a line that marks the present. */
export interface Plot {
  readonly element: HTMLElement;
  show(run: RecordedRun, spec: ChartSpec): void;
  mark(position: number): void;
}

/** Sets up a plot; `onSeek` is called with a position when it is clicked. */
export function createPlot(onSeek: (position: number) => void): Plot {
  const drawing = el('div', { class: 'plot' });
  const cursor = el('span', { class: 'cursor', 'aria-hidden': 'true' });
  let shown: { readonly run: RecordedRun; readonly spec: ChartSpec } | undefined;
  drawing.addEventListener('click', (event) => {
    if (!shown) return;
    const box = drawing.getBoundingClientRect();
    const { x, left } = chartPlot(shown.spec);
    const at = ((event.clientX - box.left) * shown.spec.width) / box.width;
    onSeek(stepAt(shown.run, (at - left) / (x(1) - left)));
  });
  return {
    element: el('div', { class: 'plot-box' }, drawing, cursor),
    show(run, spec) {
      shown = { run, spec };
      drawing.replaceChildren(chartElement(spec));
    },
    mark(position) {
      if (!shown) return;
      const { width, height } = shown.spec;
      const { x, top, bottom } = chartPlot(shown.spec);
      cursor.style.left = `${(100 * x(placeOf(shown.run, position))) / width}%`;
      cursor.style.top = `${(100 * top) / height}%`;
      cursor.style.height = `${(100 * (bottom - top)) / height}%`;
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

/** Where a position of the run stands on the curve's axis: at its step, or at its time. */
function placeOf(run: RecordedRun, position: number): number {
  return run.timed === undefined ? position : hoursAt(run.timed, position) / unitOfCurve(run);
}

/** The whole step next to a place on the curve's axis. */
function stepAt(run: RecordedRun, place: number): number {
  if (run.timed === undefined) return Math.round(place);
  return Math.ceil(positionAt(run.timed, place * unitOfCurve(run)) - 1e-6);
}
