import type { PopulationParts } from './populationParts.js';
import { type RowTable, sortRows } from './sortPairs.js';
import { sortRowWithPositions } from './sortRow.js';

type TieParts = NonNullable<PopulationParts['ties']>;

/** Ties by source. */
export interface SortedTies extends RowTable {
  /** [values.length] weight of each tie, where there are weights. */
  readonly weights?: Float32Array;
  /** Pairs of a member with itself, which were left out. */
  readonly loops: number;
}

/** Orders ties by source and target, each kept once with its first weight. Cost as of `sortPairs`. */
export function sortTies(ties: TieParts, memberCount: number): SortedTies {
  const { sources, targets, weights, mutual = false } = ties;
  const { offsets, loops } = countTies(ties, memberCount);
  const ends = offsets.slice(0, memberCount);
  const tieCount = offsets[memberCount]!;
  if (weights) {
    // two words a tie, so that both are written to one line of the cache: position in the input, target
    const entries = new Uint32Array(2 * tieCount);
    const place = (source: number, target: number, j: number) => {
      const at = 2 * ends[source]!++;
      entries[at] = j;
      entries[at + 1] = target;
    };
    for (let j = 0; j < sources.length; j++) {
      if (sources[j] === targets[j]) continue;
      place(sources[j]!, targets[j]!, j);
      if (mutual) place(targets[j]!, sources[j]!, j);
    }
    return { ...sortWeightedRows(offsets, entries, weights), loops };
  }
  const placed = new Uint32Array(tieCount);
  for (let j = 0; j < sources.length; j++) {
    const source = sources[j]!;
    const target = targets[j]!;
    if (source === target) continue;
    placed[ends[source]!++] = target;
    if (mutual) placed[ends[target]!++] = source;
  }
  return { ...sortRows({ offsets, values: placed }), loops };
}

/** [memberCount + 1] where each member's row would begin, and how many pairs are none. */
function countTies(
  { sources, targets, mutual = false }: TieParts,
  memberCount: number,
): { readonly offsets: Uint32Array; readonly loops: number } {
  const offsets = new Uint32Array(memberCount + 1);
  let loops = 0;
  for (let j = 0; j < sources.length; j++) {
    const source = sources[j]!;
    const target = targets[j]!;
    if (source === target) loops++;
    else {
      offsets[source + 1]!++;
      if (mutual) offsets[target + 1]!++;
    }
  }
  for (let member = 0; member < memberCount; member++) offsets[member + 1]! += offsets[member]!;
  return { offsets, loops };
}

/** As `sortRows`, of entries (position, value) of two words; the first weight of a repeated value stays. */
function sortWeightedRows(offsets: Uint32Array, entries: Uint32Array, weights: ArrayLike<number>) {
  const last = offsets.length - 1;
  const values = new Uint32Array(entries.length / 2);
  const sortedWeights = new Float32Array(values.length);
  let count = 0;
  for (let key = 0, start = 0; key < last; key++) {
    const end = offsets[key + 1]!;
    sortRowWithPositions(entries, start, end);
    const first = count;
    for (let j = 2 * start; j < 2 * end; j += 2) {
      const value = entries[j + 1]!;
      if (count > first && values[count - 1] === value) continue;
      values[count] = value;
      sortedWeights[count++] = weights[entries[j]!]!;
    }
    offsets[key] = first;
    start = end;
  }
  offsets[last] = count;
  return { offsets, values: values.subarray(0, count), weights: sortedWeights.subarray(0, count) };
}
