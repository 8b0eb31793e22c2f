import type { Ensemble } from '../ensemble/ensemble.js';
import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import type { Palette } from '../paint/palette.js';
import { curveChart } from './curveChart.js';
import { fillCurveTable } from './curveTable.js';
import { createDigestLine } from './digestLine.js';
import { el } from './dom.js';
import { folded } from './folded.js';
import { createPlot } from './plot.js';

/** The curve of members reached, its table, and a line that marks the present. */
export interface Curve {
  readonly element: HTMLElement;
  show(shown: Ensemble, palette: Palette): void;
  mark(position: number): void;
}

/** Sets up the curve; `onSeek` is called with a position when it is clicked. */
export function createCurve(messages: Messages, numbers: Numbers, onSeek: (position: number) => void): Curve {
  const plot = createPlot(onSeek);
  const captionLine = el('figcaption');
  const title = el('h2');
  const table = el('table');
  const details = folded(messages.showTable, table);
  const digest = createDigestLine(messages, numbers);
  details.lastElementChild!.append(digest.element);
  let write = () => {};
  details.addEventListener('toggle', () => details.open && write());
  return {
    element: el('figure', { class: 'curve' }, ...[title, plot.element, captionLine, details]),
    show(shown, palette) {
      const spec = curveChart(shown, palette, messages, numbers);
      plot.show(shown.run, spec);
      title.textContent = spec.title;
      captionLine.textContent = spec.caption;
      write = () => {
        fillCurveTable(table, shown, messages, numbers);
        digest.show([shown]);
      };
      if (details.open) write();
    },
    mark: plot.mark,
  };
}
