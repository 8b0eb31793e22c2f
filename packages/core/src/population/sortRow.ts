/** Below this, moving entries one by one costs less than calling the platform's sort. */
const SHORT = 24;

/** Sorts `values[start] … values[end - 1]` in place. */
export function sortRow(values: Uint32Array, start: number, end: number): void {
  if (end - start > SHORT) {
    values.subarray(start, end).sort();
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const value = values[i]!;
    let at = i;
    for (; at > start && values[at - 1]! > value; at--) values[at] = values[at - 1]!;
    values[at] = value;
  }
}

/**
 * Sorts entries `start … end - 1` of two words each, (position, value), by value and then position, in place. Entries
 * come in the order of their positions.
 */
export function sortRowWithPositions(entries: Uint32Array, start: number, end: number): void {
  if (end - start > SHORT) {
    // numbers of 64 bits whose upper half is the value: populations are little-endian everywhere
    new BigUint64Array(entries.buffer, 8 * start, end - start).sort();
    return;
  }
  for (let i = 2 * start + 2; i < 2 * end; i += 2) {
    const position = entries[i]!;
    const value = entries[i + 1]!;
    let at = i;
    for (; at > 2 * start && entries[at - 1]! > value; at -= 2) {
      entries[at] = entries[at - 2]!;
      entries[at + 1] = entries[at - 1]!;
    }
    entries[at] = position;
    entries[at + 1] = value;
  }
}
