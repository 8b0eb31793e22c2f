import { sortRow } from './sortRow.js';

/** A compressed sparse row table. */
export interface RowTable {
  /** [keyCount + 1] where each key's row begins. */
  readonly offsets: Uint32Array;
  /** values, ordered by key, strictly ascending within a row */
  readonly values: Uint32Array;
}

/**
 * Orders pairs by (key, value), each kept once: a counting sort by key, which alone meets memory in any order, then row
 * by row. O(pairs + keys) but for the sorting of rows.
 */
export function sortPairs(keys: ArrayLike<number>, values: ArrayLike<number>, keyCount: number): RowTable {
  return sortRows(placePairs(keys, values, keyCount));
}

/** Orders pairs by key; the values of a key stay in the order of the pairs, repetitions included. O(pairs + keys). */
export function placePairs(keys: ArrayLike<number>, values: ArrayLike<number>, keyCount: number): RowTable {
  const offsets = countOffsets(keys, keyCount);
  const ends = offsets.slice(0, keyCount);
  const placed = new Uint32Array(keys.length);
  for (let j = 0; j < keys.length; j++) placed[ends[keys[j]!]!++] = values[j]!;
  return { offsets, values: placed };
}

/** Sorts the rows of a table in place, leaves repetitions out, and moves the rows together. */
export function sortRows({ offsets, values }: RowTable): RowTable {
  const last = offsets.length - 1;
  let count = 0;
  for (let key = 0, start = 0; key < last; key++) {
    const end = offsets[key + 1]!;
    sortRow(values, start, end);
    const first = count;
    for (let j = start; j < end; j++) {
      const value = values[j]!;
      if (count === first || values[count - 1] !== value) values[count++] = value;
    }
    offsets[key] = first;
    start = end;
  }
  offsets[last] = count;
  return { offsets, values: values.subarray(0, count) };
}

/**
 * The same pairs by value: each row ascends because keys are met in order. Nothing where a row holds a value twice.
 * O(pairs + values).
 */
export function transposed({ offsets, values }: RowTable, valueCount: number): RowTable | undefined {
  const columnOffsets = countOffsets(values, valueCount);
  const next = columnOffsets.slice(0, valueCount);
  const keys = new Uint32Array(values.length);
  for (let key = 0, j = 0; key + 1 < offsets.length; key++) {
    let before = -1;
    for (const end = offsets[key + 1]!; j < end; j++) {
      const value = values[j]!;
      if (value === before) return undefined;
      before = value;
      keys[next[value]!++] = key;
    }
  }
  return { offsets: columnOffsets, values: keys };
}

function countOffsets(keys: ArrayLike<number>, keyCount: number): Uint32Array {
  const offsets = new Uint32Array(keyCount + 1);
  for (let j = 0; j < keys.length; j++) offsets[keys[j]! + 1]!++;
  for (let key = 0; key < keyCount; key++) offsets[key + 1]! += offsets[key]!;
  return offsets;
}
