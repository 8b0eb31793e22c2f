import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import type { Palette } from '../paint/palette.js';
import type { RecordedRun } from '../run/recordRun.js';
import { curveChart, type RunBand } from './curveChart.js';
import { fillCurveTable } from './curveTable.js';
import { el } from './dom.js';
import { folded } from './folded.js';
import { createPlot } from './plot.js';

/** The curve of members reached, its table, and a line that marks the present. */
export interface Curve {
  readonly element: HTMLElement;
  show(run: RecordedRun, band: RunBand | undefined, palette: Palette): void;
  mark(position: number): void;
}

/** Sets up the curve; `onSeek` is called with a position when it is clicked. */
export function createCurve(messages: Messages, numbers: Numbers, onSeek: (position: number) => void): Curve {
  const plot = createPlot(onSeek);
  const captionLine = el('figcaption');
  const title = el('h2');
  const table = el('table');
  return {
    element: el(
      'figure',
      { class: 'curve' },
      ...[title, plot.element, captionLine, folded(messages.showTable, table)],
    ),
    show(run, band, palette) {
      const spec = curveChart(run, band, palette, messages, numbers);
      plot.show(run, spec);
      title.textContent = spec.title;
      captionLine.textContent = spec.caption;
      fillCurveTable(table, run, band, messages, numbers);
    },
    mark: plot.mark,
  };
}
