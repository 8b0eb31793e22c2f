import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODELS } from '../packages/core/src/models/modelList.js';

const page = readFileSync(new URL('comparison.md', import.meta.url), 'utf8');
const table = page.slice(page.indexOf('| kind |'), page.indexOf('HyperNetX has'));
const rows = table
  .trim()
  .split('\n')
  .slice(2)
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

describe('the table that compares the catalogue with other tools', () => {
  it('has one row for each model', () => {
    const kinds = rows.map(([kind]) => kind!.replaceAll('`', ''));
    expect(kinds).toEqual([...new Set(kinds)]);
    expect(MODELS.map(({ kind }) => kind).filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it('has five cells in each row, and every name in them stands as code', () => {
    for (const row of rows) {
      expect(row, row[0]).toHaveLength(5);
      for (const cell of row.slice(1))
        expect(cell, row[0]).toMatch(/^(—|.*`.+`.*|a transmission function|a program)$/);
    }
  });
});
