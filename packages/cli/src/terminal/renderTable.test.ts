import { expect, test } from 'vitest';
import { renderTable } from './renderTable.js';

const plain = (text: string) => text;

test('columns are as wide as what they hold, aligned, without blanks at the end of lines', () => {
  const table = renderTable(
    {
      head: ['', 'mean', 'what'],
      rows: [
        ['reach', '1,234.5', 'a'],
        ['steps', '4', 'longer'],
      ],
      align: ['left', 'right', 'left'],
    },
    plain,
  );
  expect(table.split('\n')).toEqual([
    '           mean   what',
    'reach   1,234.5   a',
    'steps         4   longer',
  ]);
});

test('a row that is a text runs across all columns and widens none', () => {
  const table = renderTable(
    { head: ['', ''], rows: [['a', 'b'], 'a long line across', ['c', 'd']], align: ['left', 'left'] },
    plain,
  );
  expect(table.split('\n')).toEqual(['a   b', 'a long line across', 'c   d']);
});

test('colours take no room', () => {
  const red = '\u001b[31ma\u001b[39m';
  const table = renderTable(
    {
      head: ['', ''],
      rows: [
        [red, 'b'],
        ['cc', 'd'],
      ],
      align: ['left', 'left'],
    },
    plain,
  );
  expect(table.split('\n')).toEqual([`${red}    b`, 'cc   d']);
});
