import { el } from '../player/dom.js';
import type { Chart } from './chart.js';
import type { ChartWords } from './chartWords.js';

/** The numbers of a chart as a table, one row a time or a name. Texts become text nodes, never markup. */
export function chartTableElement({ title, table }: Chart, { short, share }: ChartWords): HTMLTableElement {
  const { sharesFrom = Number.POSITIVE_INFINITY } = table;
  const written = (cell: string | number, column: number) => {
    if (typeof cell === 'string') return cell;
    if (!Number.isFinite(cell)) return '–';
    return column >= sharesFrom ? share(cell) : short(cell);
  };
  const head = table.head.map((name) => el('th', { scope: 'col' }, name));
  const rows = table.rows.map(([first, ...cells]) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, written(first ?? '', 0)),
      ...cells.map((cell, i) => el('td', {}, written(cell, i + 1))),
    ),
  );
  return el(
    'table',
    {},
    el('caption', {}, title),
    el('thead', {}, el('tr', {}, ...head)),
    el('tbody', {}, ...rows),
  );
}
