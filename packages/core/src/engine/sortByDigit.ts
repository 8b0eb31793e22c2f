/** Bits of a digit. */
export const DIGIT_BITS = 11;

const starts = new Int32Array(1 << DIGIT_BITS);

/** One stable pass of a radix sort of events (key, a, b), over `bits` bits of the keys from bit `low` on. */
export function sortByDigit(
  from: Int32Array,
  to: Int32Array,
  length: number,
  low: number,
  bits: number,
): void {
  const mask = (1 << bits) - 1;
  starts.fill(0, 0, mask + 1);
  for (let i = 0; i < length; i += 3) starts[(from[i]! >>> low) & mask]! += 3;
  for (let digit = 0, sum = 0; digit <= mask; digit++) {
    const count = starts[digit]!;
    starts[digit] = sum;
    sum += count;
  }
  for (let i = 0; i < length; i += 3) {
    const digit = (from[i]! >>> low) & mask;
    const at = starts[digit]!;
    to[at] = from[i]!;
    to[at + 1] = from[i + 1]!;
    to[at + 2] = from[i + 2]!;
    starts[digit] = at + 3;
  }
}
