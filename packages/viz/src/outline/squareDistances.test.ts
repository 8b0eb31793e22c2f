import { expect, test } from 'vitest';
import { seededUniform } from '../layout/seededUniform.js';
import { raster } from './raster.js';
import { FAR, squareDistances } from './squareDistances.js';

test('distances equal those of a search through all sources', () => {
  const uniform = seededUniform('distances');
  const grid = raster([0, 0, 22, 14], 1, FAR);
  const sources: [number, number][] = [];
  for (let i = 0; i < 9; i++) {
    const column = Math.floor(grid.columns * uniform());
    const row = Math.floor(grid.rows * uniform());
    sources.push([column, row]);
    grid.values[row * grid.columns + column] = 0;
  }
  squareDistances(grid);
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const least = Math.min(...sources.map(([x, y]) => (x - column) ** 2 + (y - row) ** 2));
      expect(grid.values[row * grid.columns + column]).toBe(least);
    }
  }
});
