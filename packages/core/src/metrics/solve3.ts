/**
 * Solves three linear equations, by elimination with row pivots; `matrix` is [9], row by row, and is overwritten as `right`
 * is. Undefined where they have no single solution.
 */
export function solve3(matrix: Float64Array, right: Float64Array): [number, number, number] | undefined {
  for (let column = 0; column < 3; column++) {
    let pivot = column;
    for (let row = column + 1; row < 3; row++)
      if (Math.abs(matrix[3 * row + column]!) > Math.abs(matrix[3 * pivot + column]!)) pivot = row;
    if (!(Math.abs(matrix[3 * pivot + column]!) > 0)) return undefined;
    swapRows(matrix, right, column, pivot);
    for (let row = column + 1; row < 3; row++) {
      const factor = matrix[3 * row + column]! / matrix[3 * column + column]!;
      for (let k = column; k < 3; k++) matrix[3 * row + k]! -= factor * matrix[3 * column + k]!;
      right[row]! -= factor * right[column]!;
    }
  }
  const z = right[2]! / matrix[8]!;
  const y = (right[1]! - matrix[5]! * z) / matrix[4]!;
  const x = (right[0]! - matrix[1]! * y - matrix[2]! * z) / matrix[0]!;
  return [x, y, z].every(Number.isFinite) ? [x, y, z] : undefined;
}

function swapRows(matrix: Float64Array, right: Float64Array, a: number, b: number): void {
  if (a === b) return;
  for (let k = 0; k < 3; k++) {
    const kept = matrix[3 * a + k]!;
    matrix[3 * a + k] = matrix[3 * b + k]!;
    matrix[3 * b + k] = kept;
  }
  const kept = right[a]!;
  right[a] = right[b]!;
  right[b] = kept;
}
