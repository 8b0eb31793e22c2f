/** A grid of square cells over a part of the picture: cell (column, row) has its middle at (left + column · cell, top + row · cell). */
export interface Raster {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** [columns x rows], row by row. */
  readonly values: Float32Array;
}

/** A raster over a rectangle, filled with one value. */
export function raster(
  [left, top, right, bottom]: readonly [number, number, number, number],
  cell: number,
  value: number,
): Raster {
  const columns = Math.ceil((right - left) / cell) + 1;
  const rows = Math.ceil((bottom - top) / cell) + 1;
  return { left, top, cell, columns, rows, values: new Float32Array(columns * rows).fill(value) };
}
