import type { Population } from '../../population/population.js';
import type { PressureLaw } from './pressureLaw.js';

/** The hazards in a population's groups: in a group of size n with i active members it is `values[rows[n] + i]`. */
export interface PressureTable {
  /** [largest size + 1] */
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** Tabulates a law for the sizes that occur. O(groups + the sum of the distinct sizes), which is at most the memberships. */
export function pressureTable(
  { hazard, bySize }: PressureLaw,
  { groupCount, groupOffsets }: Population,
): PressureTable {
  let largest = 0;
  for (let g = 0; g < groupCount; g++) largest = Math.max(largest, groupOffsets[g + 1]! - groupOffsets[g]!);
  const rows = new Int32Array(largest + 1);
  if (!bySize) return { rows, values: Float64Array.from({ length: largest + 1 }, (_, i) => hazard(i, i)) };
  const occurs = new Uint8Array(largest + 1);
  for (let g = 0; g < groupCount; g++) occurs[groupOffsets[g + 1]! - groupOffsets[g]!] = 1;
  let length = 0;
  for (let size = 0; size <= largest; size++) {
    rows[size] = length;
    length += occurs[size]! * (size + 1);
  }
  const values = new Float64Array(length);
  for (let size = 1; size <= largest; size++) {
    for (let i = 1; i <= size * occurs[size]!; i++) values[rows[size]! + i] = hazard(size, i);
  }
  return { rows, values };
}
