/** A list of 32-bit whole numbers whose final length is not known. */
export interface GrowingList {
  /** Appends a value. Amortised O(1). */
  push(value: number): void;
  /** How many values there are. */
  length(): number;
  /** [length] the values: a view on the list's own memory. */
  values(): Uint32Array;
}

/** An empty list with room for `expected` values; it grows by half when full. */
export function growingList(expected: number): GrowingList {
  let array = new Uint32Array(Math.ceil(expected) + 16);
  let length = 0;
  return {
    push(value) {
      if (length === array.length) {
        const larger = new Uint32Array(Math.ceil(length * 1.5));
        larger.set(array);
        array = larger;
      }
      array[length++] = value;
    },
    length: () => length,
    values: () => array.subarray(0, length),
  };
}
