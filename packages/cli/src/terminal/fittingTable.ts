import { stripVTControlCharacters } from 'node:util';
import { renderTable, type TableContent } from './renderTable.js';
import { wrapText } from './wrapText.js';

/**
 * A table that is no wider than `width`, if it can be: columns are left out in the order of `dispensable`, as many as
 * needed, and named below. Rows that run across all columns stay as they are.
 */
export function fittingTable(
  content: TableContent,
  dispensable: readonly number[],
  width: number,
  { dim, leftOut }: { dim: (text: string) => string; leftOut: (names: string) => string },
): string {
  const choices = [[], ...dispensable.map((_, i) => dispensable.slice(0, i + 1))];
  const fitting = choices.find((columns) => widthOf(without(content, columns)) <= width) ?? choices.at(-1)!;
  const table = renderTable(without(content, fitting), dim);
  if (fitting.length === 0) return table;
  const names = fitting.toSorted((a, b) => a - b).map((column) => content.head[column]);
  return `${table}\n${dim(wrapText(leftOut(names.join(', ')), width))}`;
}

function without({ head, rows, align }: TableContent, columns: readonly number[]): TableContent {
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, column) => !columns.includes(column));
  return {
    head: kept(head),
    rows: rows.map((row) => (typeof row === 'string' ? row : kept(row))),
    align: kept(align),
  };
}

function widthOf(content: TableContent): number {
  const rows = content.rows.filter((row) => typeof row !== 'string');
  const lines = renderTable({ ...content, rows }, (text) => text).split('\n');
  return Math.max(...lines.map((line) => stripVTControlCharacters(line).length));
}
