import type { Population } from '../../population/population.js';

/** The opinions in each group, ascending, as they were when last sorted. */
export interface SortedGroups {
  /** [membershipCount] opinions by group, ascending in each. */
  readonly values: Float64Array;
  /** Sorts the opinions of all groups. O(memberships log size) expected. */
  sort(opinions: Float64Array): void;
}

/** Room for the sorted opinions of a population's groups. O(memberships) memory. */
export function sortedGroups({ groupCount, groupOffsets, groupMembers }: Population): SortedGroups {
  const values = new Float64Array(groupMembers.length);
  return {
    values,
    sort(opinions) {
      for (let m = 0; m < values.length; m++) values[m] = opinions[groupMembers[m]!]!;
      for (let group = 0; group < groupCount; group++) {
        sortBetween(values, groupOffsets[group]!, groupOffsets[group + 1]! - 1);
      }
    },
  };
}

/**
 * First of the places `from` … `to - 1` whose value is at least `bound[0]`, or above it where `above`; `to` if none is.
 * The bound is handed over in an array, where it need not go over the heap.
 */
export function placeOf(
  values: Float64Array,
  from: number,
  to: number,
  bound: Float64Array,
  above: boolean,
): number {
  const least = bound[0]!;
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = values[middle]!;
    if (value < least || (above && value === least)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const FEW = 24;

/** Sorts values[low … high] in place: quicksort around the median of three, insertion for few. Allocates nothing. */
function sortBetween(values: Float64Array, low: number, high: number): void {
  let from = low;
  let to = high;
  while (to - from >= FEW) {
    const split = partition(values, from, to);
    if (split - from < to - split - 1) {
      sortBetween(values, from, split);
      from = split + 1;
    } else {
      sortBetween(values, split + 1, to);
      to = split;
    }
  }
  for (let i = from + 1; i <= to; i++) {
    const value = values[i]!;
    let at = i;
    for (; at > from && values[at - 1]! > value; at--) values[at] = values[at - 1]!;
    values[at] = value;
  }
}

/** Hoare's partition: returns j so that nothing in from … j is above anything in j + 1 … to. */
function partition(values: Float64Array, from: number, to: number): number {
  const a = values[from]!;
  const b = values[(from + to) >>> 1]!;
  const c = values[to]!;
  const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  let i = from - 1;
  let j = to + 1;
  for (;;) {
    do i++;
    while (values[i]! < pivot);
    do j--;
    while (values[j]! > pivot);
    if (i >= j) return j;
    const value = values[i]!;
    values[i] = values[j]!;
    values[j] = value;
  }
}
