import { expect, test } from 'vitest';
import { fittingTable } from './fittingTable.js';

const plain = { dim: (text: string) => text, leftOut: (names: string) => `no room: ${names}` };
const table = {
  head: ['', 'mean', 'median', 'range'],
  rows: [['reach', '\u001b[1m12\u001b[22m', '11', '1 – 20'], 'a line that is long and runs across all'],
  align: ['left', 'right', 'right', 'right'],
} as const;

test('a table that fits stays whole, colours and lines across not counted', () => {
  const shown = fittingTable(table, [2, 3], 30, plain);
  expect(shown.split('\n')[0]).toBe('        mean   median    range');
  expect(shown).not.toContain('no room');
});

test('columns are left out in order, no more than needed, and named', () => {
  expect(fittingTable(table, [2, 3], 29, plain).split('\n')).toEqual([
    '        mean    range',
    'reach     \u001b[1m12\u001b[22m   1 – 20',
    'a line that is long and runs across all',
    'no room: median',
  ]);
  expect(fittingTable(table, [2, 3], 12, plain).split('\n')[0]).toBe('        mean');
});

test('where nothing more can be left out, it is as wide as it is', () => {
  expect(fittingTable(table, [2, 3], 3, plain).split('\n')[0]).toBe('        mean');
  expect(fittingTable(table, [], 3, plain).split('\n')[0]).toBe('        mean   median    range');
});
