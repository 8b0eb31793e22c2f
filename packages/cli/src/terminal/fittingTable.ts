import { stripVTControlCharacters } from 'node:util';
import { renderTable, type TableContent } from './renderTable.js';

/**
 * A table that is no wider than `width`, if it can be: columns are left out in the order of `dispensable`, as many as
 * needed. Rows that run across all columns stay as they are.
 */
export function fittingTable(
  content: TableContent,
  dispensable: readonly number[],
  width: number,
  dim: (text: string) => string,
): string {
  const narrowed = dispensable.map((_, i) => without(content, dispensable.slice(0, i + 1)));
  const fitting = [content, ...narrowed].find((table) => widthOf(table) <= width);
  return renderTable(fitting ?? narrowed.at(-1) ?? content, dim);
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
