/** Members sorted into square cells, to find who is near whom. */
export interface MemberGrid {
  readonly cell: number;
  readonly minX: number;
  readonly minY: number;
  readonly columns: number;
  readonly rows: number;
  /** [columns x rows + 1] first member of each cell in `order`. */
  readonly starts: Uint32Array;
  /** [memberCount] members by cell. */
  readonly order: Uint32Array;
}

/** Sorts members into cells of at least `cell`; larger where the picture is so wide that cells would be mostly empty. O(members). */
export function memberGrid(x: ArrayLike<number>, y: ArrayLike<number>, cell: number): MemberGrid {
  const count = x.length;
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (let i = 0; i < count; i++) {
    minX = Math.min(minX, x[i]!);
    maxX = Math.max(maxX, x[i]!);
    minY = Math.min(minY, y[i]!);
    maxY = Math.max(maxY, y[i]!);
  }
  if (count === 0) minX = minY = maxX = maxY = 0;
  const size = Math.max(cell, Math.sqrt(((maxX - minX) * (maxY - minY)) / (8 * count + 64)));
  const columns = Math.floor((maxX - minX) / size) + 1;
  const rows = Math.floor((maxY - minY) / size) + 1;
  const starts = new Uint32Array(columns * rows + 1);
  const cells = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const at = Math.floor((y[i]! - minY) / size) * columns + Math.floor((x[i]! - minX) / size);
    cells[i] = at;
    starts[at + 1]!++;
  }
  for (let at = 0; at < columns * rows; at++) starts[at + 1]! += starts[at]!;
  const next = starts.slice();
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[next[cells[i]!]!++] = i;
  return { cell: size, minX, minY, columns, rows, starts, order };
}

/** Calls `visit` for every member in the cells that a square around (x, y) touches; a superset of those within `reach`. */
export function visitNear(
  grid: MemberGrid,
  x: number,
  y: number,
  reach: number,
  visit: (member: number) => void,
): void {
  visitWithin(grid, [x - reach, y - reach, x + reach, y + reach], visit);
}

/** Calls `visit` for every member in the cells that a rectangle touches. */
export function visitWithin(
  { cell, minX, minY, columns, rows, starts, order }: MemberGrid,
  [fromX, fromY, toX, toY]: readonly [number, number, number, number],
  visit: (member: number) => void,
): void {
  const left = Math.max(0, Math.floor((fromX - minX) / cell));
  const right = Math.min(columns - 1, Math.floor((toX - minX) / cell));
  const top = Math.max(0, Math.floor((fromY - minY) / cell));
  const bottom = Math.min(rows - 1, Math.floor((toY - minY) / cell));
  if (left > right) return;
  for (let row = top; row <= bottom; row++) {
    const from = starts[row * columns + left]!;
    const to = starts[row * columns + right + 1]!;
    for (let j = from; j < to; j++) visit(order[j]!);
  }
}
