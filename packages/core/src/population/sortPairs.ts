/** Pairs as a compressed sparse row table. */
export interface SortedPairs {
  /** [keyCount + 1] */
  readonly offsets: Uint32Array;
  /** values, ordered by key, strictly ascending within a key */
  readonly values: Uint32Array;
  /** position in the input of each kept pair, if wanted */
  readonly origins: Uint32Array | undefined;
  readonly loops: number;
}

/**
 * Orders pairs by (key, value), each kept once (of repeated ones the first); with `dropLoops`, pairs with key = value
 * are left out. Two counting sorts: O(pairs + keys + values).
 */
export function sortPairs(
  keys: ArrayLike<number>,
  values: ArrayLike<number>,
  keyCount: number,
  valueCount: number,
  { dropLoops = false, wantOrigins = false } = {},
): SortedPairs {
  const rows = countOffsets(values, valueCount);
  const next = rows.slice(0, valueCount);
  const rowKeys = new Uint32Array(keys.length);
  const rowOrigins = wantOrigins ? new Uint32Array(keys.length) : undefined;
  for (let j = 0; j < keys.length; j++) {
    const at = next[values[j]!]!++;
    rowKeys[at] = keys[j]!;
    if (rowOrigins) rowOrigins[at] = j;
  }
  const offsets = countOffsets(keys, keyCount);
  const ends = offsets.slice(0, keyCount);
  const sorted = new Uint32Array(keys.length);
  const origins = wantOrigins ? new Uint32Array(keys.length) : undefined;
  let loops = 0;
  let count = 0;
  // values ascend, so each key's row fills in ascending order and a repetition is the row's last entry
  for (let value = 0; value < valueCount; value++) {
    for (let j = rows[value]!; j < rows[value + 1]!; j++) {
      const key = rowKeys[j]!;
      const at = ends[key]!;
      if (dropLoops && key === value) loops++;
      else if (at === offsets[key] || sorted[at - 1] !== value) {
        sorted[at] = value;
        if (origins) origins[at] = rowOrigins![j]!;
        ends[key] = at + 1;
        count++;
      }
    }
  }
  if (count < keys.length) closeGaps(offsets, ends, sorted, origins);
  return { offsets, loops, values: sorted.subarray(0, count), origins: origins?.subarray(0, count) };
}

/** Moves the rows `offsets[key] … ends[key] - 1` together. */
function closeGaps(
  offsets: Uint32Array,
  ends: Uint32Array,
  values: Uint32Array,
  origins: Uint32Array | undefined,
): void {
  let count = 0;
  for (let key = 0; key < ends.length; key++) {
    const start = offsets[key]!;
    offsets[key] = count;
    for (let at = start; at < ends[key]!; at++, count++) {
      values[count] = values[at]!;
      if (origins) origins[count] = origins[at]!;
    }
  }
  offsets[ends.length] = count;
}

/** [keyCount + 1] where each key's entries would begin. */
function countOffsets(keys: ArrayLike<number>, keyCount: number): Uint32Array {
  const offsets = new Uint32Array(keyCount + 1);
  for (let j = 0; j < keys.length; j++) offsets[keys[j]! + 1]!++;
  for (let key = 0; key < keyCount; key++) offsets[key + 1]! += offsets[key]!;
  return offsets;
}
