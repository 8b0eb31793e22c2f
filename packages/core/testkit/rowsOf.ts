/** The rows of a compressed sparse table as lists. */
export function rowsOf(offsets: Uint32Array, values: Uint32Array): number[][] {
  return Array.from({ length: Math.max(0, offsets.length - 1) }, (_, row) => [
    ...values.subarray(offsets[row]!, offsets[row + 1]!),
  ]);
}

/** The lengths of the rows of a compressed sparse table. */
export function lengthsOf(offsets: Uint32Array): number[] {
  return Array.from(
    { length: Math.max(0, offsets.length - 1) },
    (_, row) => offsets[row + 1]! - offsets[row]!,
  );
}
