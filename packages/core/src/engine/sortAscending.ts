const DIGIT_BITS = 11;
const FEW = 64;
const starts = new Int32Array(1 << DIGIT_BITS);

/**
 * Sorts `values[0 … length - 1]`, whole numbers from 0 to `largest`, and returns the array that holds them then: `values`
 * or `spare`, which must be as long. By insertion where they are few, by counting digits otherwise: O(length).
 */
export function sortAscending(
  values: Int32Array,
  spare: Int32Array,
  length: number,
  largest: number,
): Int32Array {
  if (length <= FEW) {
    sortFew(values, length);
    return values;
  }
  let from = values;
  let to = spare;
  for (let bit = 0; largest >>> bit > 0 && bit < 32; bit += DIGIT_BITS) {
    sortByDigit(from, to, length, bit);
    [from, to] = [to, from];
  }
  return from;
}

function sortFew(values: Int32Array, length: number): void {
  for (let i = 1; i < length; i++) {
    const value = values[i]!;
    let at = i;
    for (; at > 0 && values[at - 1]! > value; at--) values[at] = values[at - 1]!;
    values[at] = value;
  }
}

function sortByDigit(from: Int32Array, to: Int32Array, length: number, bit: number): void {
  const mask = (1 << DIGIT_BITS) - 1;
  starts.fill(0);
  for (let i = 0; i < length; i++) starts[(from[i]! >>> bit) & mask]!++;
  for (let digit = 0, sum = 0; digit <= mask; digit++) {
    const count = starts[digit]!;
    starts[digit] = sum;
    sum += count;
  }
  for (let i = 0; i < length; i++) {
    const digit = (from[i]! >>> bit) & mask;
    to[starts[digit]!++] = from[i]!;
  }
}
