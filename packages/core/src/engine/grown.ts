/** The array, half as long again. */
export function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length + (array.length >>> 1) + 16);
  larger.set(array);
  return larger;
}
