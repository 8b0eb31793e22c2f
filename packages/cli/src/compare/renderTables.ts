import type { Estimate, PairedDifference } from '@grapevine/core';
import { decimalsOf } from '../run/decimalsOf.js';
import { fittingTable } from '../terminal/fittingTable.js';
import type { TableContent } from '../terminal/renderTable.js';
import type { Terminal } from '../terminal/terminal.js';
import type { FigureBlock } from './comparedFigures.js';
import type { ComparedWorlds } from './comparedWorlds.js';
import { letterOf } from './letterOf.js';
import { signed, withMinus } from './signed.js';

/** The figures of all worlds side by side, each with half of its 95 % interval. */
export function renderWorlds(
  blocks: readonly FigureBlock[],
  { titles }: ComparedWorlds,
  terminal: Terminal,
): string {
  const worlds = titles.map((_, world) => world);
  const head = ['', ...worlds.map(letterOf)];
  const rows = rowsOf(blocks, terminal, ({ label, estimates }) => [
    label,
    ...estimates.map((estimate) => figureCell(estimate, terminal)),
  ]);
  // worlds from the last one on
  const dispensable = worlds.slice(2).map((world) => world + 1);
  return table({ head, rows, align: alignOf(head) }, dispensable.reverse(), terminal);
}

/** A later world less the first: difference, interval, share of runs above, what pairs do to the variance; or empty. */
export function renderDifferences(
  world: number,
  blocks: readonly FigureBlock[],
  { document }: ComparedWorlds,
  terminal: Terminal,
): string {
  const { numbers, messages } = terminal;
  const text = messages.comparison;
  const differences = document.differences[world - 1]!;
  const own = blocks.map(({ title, figures }) => ({
    title,
    figures: figures.filter(({ path }) => Object.hasOwn(differences, path)),
  }));
  const head = [text.less(letterOf(world), letterOf(0)), ...text.head];
  const rows = rowsOf(own, terminal, ({ label, path }) => {
    const difference = differences[path]!;
    return [
      label,
      ...differenceCells(difference, terminal),
      numbers.percent(difference.shares.above),
      Number.isNaN(difference.varianceRatio) ? '–' : numbers.short(twoDigits(difference.varianceRatio)),
    ];
  });
  return rows.length === 0 ? '' : table({ head, rows, align: alignOf(head) }, [4, 3], terminal);
}

function rowsOf(
  blocks: readonly FigureBlock[],
  { colors }: Terminal,
  row: (figure: FigureBlock['figures'][number]) => readonly string[],
): TableContent['rows'] {
  return blocks
    .filter(({ figures }) => figures.length > 0)
    .flatMap(({ title, figures }) => [colors.bold(title), ...figures.map(row)]);
}

/** A figure with half of its 95 % interval. */
export function figureCell(estimate: Estimate | undefined, { colors, numbers }: Terminal): string {
  if (!estimate) return '–';
  const { mean, ci95 } = estimate;
  const decimals = decimalsOf(estimate);
  const half = (ci95[1] - ci95[0]) / 2;
  const around = half > 0 ? colors.dim(` ±${numbers.fixed(half, decimals)}`) : '';
  return `${withMinus(numbers.fixed(mean, decimals))}${around}`;
}

/** The difference and its interval; one that never varies, or is of a single run, has none. */
export function differenceCells(
  difference: PairedDifference,
  { colors, messages, numbers }: Terminal,
): string[] {
  const { mean, ci95, standardError } = difference;
  const decimals = decimalsOf(difference);
  const [low, high] = ci95.map((end) => signed(end, decimals, numbers)) as [string, string];
  const interval = standardError > 0 ? messages.comparison.interval(low, high) : '–';
  return [colors.bold(signed(mean, decimals, numbers)), interval];
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}

function alignOf(head: readonly string[]): TableContent['align'] {
  return head.map((_, column) => (column === 0 ? 'left' : 'right'));
}

function table(
  content: TableContent,
  dispensable: readonly number[],
  { colors, columns, messages }: Terminal,
): string {
  return fittingTable(content, dispensable, columns, { dim: colors.dim, leftOut: messages.columnsLeftOut });
}
