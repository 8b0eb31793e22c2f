import type { Messages } from '../messages/messages.js';
import { momentOf } from '../messages/moment.js';
import type { Numbers } from '../messages/numbers.js';
import { createDigestLine } from '../player/digestLine.js';
import { el } from '../player/dom.js';
import { folded } from '../player/folded.js';
import type { RecordedRun } from '../run/recordRun.js';
import type { Fates } from './fates.js';
import { letterOf } from './letterOf.js';
import { positionIn, timeOf } from './sharedTime.js';
import type { World } from './world.js';

/** The numbers of all curves, one row a step of the leading run; written when they are asked for. */
export interface CompareTable {
  readonly element: HTMLDetailsElement;
  show(worlds: readonly World[], leader: RecordedRun, fates: Fates): void;
  /** More runs have come in. */
  showSamples(worlds: readonly World[]): void;
}

/** Sets up the table. */
export function createCompareTable(messages: Messages, numbers: Numbers): CompareTable {
  const table = el('table');
  const element = folded(messages.showCurves, table);
  const digests = createDigestLine(messages, numbers);
  element.lastElementChild!.append(digests.element);
  let write = () => {};
  let writeDigests = () => {};
  element.addEventListener('toggle', () => {
    if (!element.open) return;
    write();
    writeDigests();
  });
  return {
    element,
    show(worlds, leader, fates) {
      const runs = worlds.map(({ run }) => run);
      write = () => fill(table, { runs, leader, fates }, messages, numbers);
      if (element.open) write();
    },
    showSamples(worlds) {
      writeDigests = () => digests.show(worlds.map(({ ensemble }) => ensemble));
      if (element.open) writeDigests();
    },
  };
}

interface Shown {
  readonly runs: readonly RecordedRun[];
  readonly leader: RecordedRun;
  readonly fates: Fates;
}

function fill(
  table: HTMLTableElement,
  { runs, leader, fates }: Shown,
  messages: Messages,
  numbers: Numbers,
): void {
  const { whole } = numbers;
  const { timed, stepCount } = leader;
  const heads = [
    timed ? messages.tableTime : messages.tableStep,
    ...runs.map((_, i) => messages.tableWorld(letterOf(i))),
    messages.tableDiffering,
  ];
  const rows = Array.from({ length: stepCount }, (_, step) => {
    const reached = runs.map((run) => run.stepOffsets[Math.floor(positionIn(run, leader, step) + 1e-6) + 1]!);
    const cells = [...reached, fates.differing(timeOf(leader, step))];
    const name = timed ? momentOf(leader, step, messages, numbers) : whole(step);
    return el('tr', {}, el('th', { scope: 'row' }, name), ...cells.map((cell) => el('td', {}, whole(cell))));
  });
  const head = el('tr', {}, ...heads.map((text) => el('th', { scope: 'col' }, text)));
  table.replaceChildren(
    el('caption', {}, timed ? messages.chartTitleInTime : messages.chartTitle),
    el('thead', {}, head),
    el('tbody', {}, ...rows),
  );
}
