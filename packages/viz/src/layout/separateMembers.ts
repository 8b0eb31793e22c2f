import { type MemberGrid, memberGrid } from './memberGrid.js';

/** Pushes members apart that are nearer than `spacing`, each by half. O(members) while they are spread out. */
export function separateMembers(
  x: Float64Array,
  y: Float64Array,
  spacing: number,
  stiffness: number,
): MemberGrid {
  const grid = memberGrid(x, y, spacing);
  const { columns, rows, starts, order } = grid;
  const least = spacing * spacing;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      for (let j = starts[at]!; j < starts[at + 1]!; j++) {
        const a = order[j]!;
        // the rest of this cell and the cell to the right lie next to each other in `order`, as do three below
        const across = starts[column + 1 < columns ? at + 2 : at + 1]!;
        for (let k = j + 1; k < across; k++) pushApart(x, y, a, order[k]!, least, spacing, stiffness);
        if (row + 1 === rows) continue;
        const below = at + columns;
        const last = starts[column + 1 < columns ? below + 2 : below + 1]!;
        for (let k = starts[column > 0 ? below - 1 : below]!; k < last; k++)
          pushApart(x, y, a, order[k]!, least, spacing, stiffness);
      }
    }
  }
  return grid;
}

function pushApart(
  x: Float64Array,
  y: Float64Array,
  a: number,
  b: number,
  least: number,
  spacing: number,
  stiffness: number,
): void {
  const dx = x[b]! - x[a]!;
  const dy = y[b]! - y[a]!;
  const square = dx * dx + dy * dy;
  if (square >= least) return;
  const apart = Math.sqrt(square);
  const push = apart > 1e-6 ? (stiffness * 0.5 * (spacing - apart)) / apart : 0;
  x[a] = x[a]! - push * dx;
  y[a] = y[a]! - push * dy;
  x[b] = x[b]! + push * dx;
  y[b] = y[b]! + push * dy;
}
