/** The numbers of a chart in rows; not a number where there is none. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** The first of the columns that hold shares of 1, up to the last one. Default: none does. */
  readonly sharesFrom?: number;
}

/** A chart's table as a CSV file (RFC 4180), numbers in full. */
export function chartCsv({ head, rows }: ChartTable): string {
  return [head, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\n`).join('');
}

function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
