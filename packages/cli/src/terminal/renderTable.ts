import Table from 'cli-table3';

export type Alignment = 'left' | 'right';

/** A table for people: a row of headings, then rows of cells; a row that is a text runs across all columns. */
export interface TableContent {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[] | string)[];
  readonly align: readonly Alignment[];
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '   ',
};

/** Lines of a table without rules: columns as wide as what they hold, three spaces apart. */
export function renderTable({ head, rows, align }: TableContent, dim: (text: string) => string): string {
  const hasHead = head.some((cell) => cell !== '');
  const table = new Table({
    chars: NO_LINES,
    colAligns: [...align],
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  if (hasHead) table.push(head.map(dim));
  for (const row of rows) table.push(typeof row === 'string' ? [] : [...row]);
  const lines = table.toString().split('\n');
  let next = 0;
  const shown = hasHead ? [lines[next++]!] : [];
  for (const row of rows) {
    const line = lines[next++]!;
    shown.push(typeof row === 'string' ? row : line);
  }
  return shown.map((line) => line.trimEnd()).join('\n');
}
