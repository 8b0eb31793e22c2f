/** The array, half as long again. */
export function grown<T extends Int32Array | Uint32Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(
    array.length + (array.length >>> 1) + 16,
  );
  larger.set(array);
  return larger;
}
