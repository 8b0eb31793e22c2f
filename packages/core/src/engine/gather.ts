/** The same memory as signed integers, which compiled code indexes without widening. Values are below 2^30. */
export function int32View(array: Uint32Array): Int32Array {
  return new Int32Array(array.buffer, array.byteOffset, array.length);
}

/** Replaces each of `positions[0 … count - 1]` by what stands there in `source`. */
export function gather(source: Int32Array, positions: Int32Array, count: number): void {
  for (let j = 0; j < count; j++) positions[j] = source[positions[j]!]!;
}
