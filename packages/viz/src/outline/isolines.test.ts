import { polygonArea } from 'd3-polygon';
import { expect, test } from 'vitest';
import { isolines } from './isolines.js';
import { raster } from './raster.js';

test('the level line of a cone is a circle', () => {
  const grid = raster([-5, -5, 5, 5], 0.25, 0);
  for (let i = 0; i < grid.values.length; i++) {
    const x = grid.left + (i % grid.columns) * grid.cell;
    const y = grid.top + Math.floor(i / grid.columns) * grid.cell;
    grid.values[i] = 10 - Math.hypot(x, y);
  }
  const lines = isolines(grid, 7);
  expect(lines).toHaveLength(1);
  for (const [x, y] of lines[0]!) expect(Math.hypot(x, y)).toBeCloseTo(3, 1);
  expect(Math.abs(polygonArea(lines[0]! as [number, number][]))).toBeCloseTo(9 * Math.PI, 0);
});

test('two hills give two lines, a ring-shaped wall gives two as well', () => {
  const hills = raster([0, 0, 12, 6], 0.5, 0);
  const wall = raster([-6, -6, 6, 6], 0.5, 0);
  for (let i = 0; i < hills.values.length; i++) {
    const x = (i % hills.columns) * 0.5;
    const y = Math.floor(i / hills.columns) * 0.5;
    hills.values[i] = Math.max(2 - Math.hypot(x - 3, y - 3), 2 - Math.hypot(x - 9, y - 3));
  }
  for (let i = 0; i < wall.values.length; i++) {
    const x = -6 + (i % wall.columns) * 0.5;
    const y = -6 + Math.floor(i / wall.columns) * 0.5;
    wall.values[i] = 1.2 - Math.abs(Math.hypot(x, y) - 3.5);
  }
  expect(isolines(hills, 0.7)).toHaveLength(2);
  expect(isolines(wall, 0.2)).toHaveLength(2);
});
