import type { Raster } from './raster.js';

/** What stands for "not a source" before distances are known. */
export const FAR = 1e12;

/**
 * Turns a raster of 0 (source) and FAR into squared distances to the nearest source, in cells: exact Euclidean
 * distance transform (Felzenszwalb & Huttenlocher 2012), a lower envelope of parabolas along columns, then rows. O(cells).
 */
export function squareDistances({ columns, rows, values }: Raster): void {
  const longest = Math.max(columns, rows);
  const line = new Float32Array(longest);
  const apex = new Int32Array(longest);
  const from = new Float64Array(longest + 1);
  for (let column = 0; column < columns; column++)
    transformLine(values, column, columns, rows, line, apex, from);
  for (let row = 0; row < rows; row++) transformLine(values, row * columns, 1, columns, line, apex, from);
}

function transformLine(
  values: Float32Array,
  start: number,
  stride: number,
  length: number,
  line: Float32Array,
  apex: Int32Array,
  from: Float64Array,
): void {
  for (let i = 0; i < length; i++) line[i] = values[start + i * stride]!;
  let top = 0;
  apex[0] = 0;
  from[0] = -Infinity;
  for (let i = 1; i < length; i++) {
    let meet = -Infinity;
    for (; top >= 0; top--) {
      const other = apex[top]!;
      meet = (line[i]! + i * i - line[other]! - other * other) / (2 * (i - other));
      if (meet > from[top]!) break;
    }
    top++;
    apex[top] = i;
    from[top] = top === 0 ? -Infinity : meet;
  }
  from[top + 1] = Infinity;
  for (let i = 0, k = 0; i < length; i++) {
    while (from[k + 1]! < i) k++;
    const offset = i - apex[k]!;
    values[start + i * stride] = offset * offset + line[apex[k]!]!;
  }
}
