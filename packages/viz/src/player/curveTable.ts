import type { RunBand } from '../ensemble/shownBand.js';
import type { Messages } from '../messages/messages.js';
import { momentOf } from '../messages/moment.js';
import type { Numbers } from '../messages/numbers.js';
import { reachSeries } from '../run/recordRun.js';
import type { ShownCurve } from './curveChart.js';
import { el } from './dom.js';

/** Writes the curve's numbers into a table, one row a step. */
export function fillCurveTable(
  table: HTMLTableElement,
  { run, band }: ShownCurve,
  messages: Messages,
  numbers: Numbers,
): void {
  const { whole, share } = numbers;
  const { timed } = run;
  const heads = [
    timed ? messages.tableTime : messages.tableStep,
    messages.tableReached,
    messages.tableNew,
    ...(band ? [messages.tableBand(share(0.9))] : []),
  ];
  const rows = reachSeries(run).map((reached, step) => {
    const cells = [whole(reached), whole(reached - run.stepOffsets[step]!)];
    if (band) cells.push(rangeAt(band, timed ? timed.hours[step]! : step, whole));
    const name = timed ? momentOf(run, step, messages, numbers) : whole(step);
    return el('tr', {}, el('th', { scope: 'row' }, name), ...cells.map((cell) => el('td', {}, cell)));
  });
  const head = el('tr', {}, ...heads.map((text) => el('th', { scope: 'col' }, text)));
  table.replaceChildren(
    el('caption', {}, timed ? messages.chartTitleInTime : messages.chartTitle),
    el('thead', {}, head),
    el('tbody', {}, ...rows),
  );
}

/** The band at a step or an hour; nothing where it does not say. */
function rangeAt({ low, high, hours }: RunBand, at: number, whole: Numbers['whole']): string {
  const index = hours ? hours.indexOf(at) : Math.min(at, low.length - 1);
  return index < 0 ? '' : `${whole(low[index]!)} – ${whole(high[index]!)}`;
}
