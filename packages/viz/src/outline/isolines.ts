import type { Raster } from './raster.js';

export type Point = readonly [x: number, y: number];

/**
 * Closed lines along which the raster has the given level, by marching squares with linear interpolation. Higher
 * values are inside. The raster's rim must be below the level. O(cells).
 */
export function isolines(grid: Raster, level: number): Point[][] {
  const next = crossings(grid, level);
  const lines: Point[][] = [];
  for (const start of next.keys()) {
    const line: Point[] = [];
    let edge: number | undefined = start;
    while (edge !== undefined) {
      const following: number | undefined = next.get(edge);
      if (following === undefined) break;
      line.push(crossingPoint(grid, level, edge));
      next.delete(edge);
      edge = following;
    }
    if (line.length > 3) lines.push(line);
  }
  return lines;
}

/** Edge 2 · i runs from corner i to the right, edge 2 · i + 1 from corner i down. Each crossed edge leads to the next one, inside on the left. */
function crossings({ columns, rows, values }: Raster, level: number): Map<number, number> {
  const next = new Map<number, number>();
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const at = row * columns + column;
      const corners =
        (values[at]! > level ? 1 : 0) |
        (values[at + 1]! > level ? 2 : 0) |
        (values[at + columns + 1]! > level ? 4 : 0) |
        (values[at + columns]! > level ? 8 : 0);
      if (corners === 0 || corners === 15) continue;
      const sides = [2 * at, 2 * (at + 1) + 1, 2 * (at + columns), 2 * at + 1];
      for (const [from, to] of STEPS[corners]!) next.set(sides[from]!, sides[to]!);
    }
  }
  return next;
}

/** For each pattern of inside corners (1 top left, 2 top right, 4 bottom right, 8 bottom left): from side to side; 0 top, 1 right, 2 bottom, 3 left. */
const STEPS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
];

function crossingPoint({ left, top, cell, columns, values }: Raster, level: number, edge: number): Point {
  const corner = edge >> 1;
  const column = corner % columns;
  const row = (corner - column) / columns;
  const down = edge & 1;
  const here = values[corner]!;
  const there = values[corner + (down ? columns : 1)]!;
  const share = (level - here) / (there - here);
  return [left + (column + (down ? 0 : share)) * cell, top + (row + (down ? share : 0)) * cell];
}
