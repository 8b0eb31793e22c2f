import { invalidInput } from '../../base/grapevineError.js';
import { showReceived } from '../../base/problem.js';
import type { PressureRate } from './compartmentPlan.js';

/** What a group does to each of its members, by its size and how many others are active: asked once, then looked up. */
export interface PressureTable {
  /** [groups] where the row of a group begins in `rates`; entry k of a row is for k active others. */
  readonly rows: Int32Array;
  readonly rates: Float64Array;
}

/**
 * Tabulates a rule for the sizes that occur. O(sum of the different sizes).
 *
 * @throws GrapevineError `invalid-input` where the rule gives what is no probability (`most` 1) or no rate.
 */
export function pressureTable(rate: PressureRate, groupOffsets: Int32Array, most: number): PressureTable {
  const rowOf = new Map<number, number>();
  const values: number[] = [];
  const rows = new Int32Array(Math.max(0, groupOffsets.length - 1));
  for (let group = 0; group < rows.length; group++) {
    const size = groupOffsets[group + 1]! - groupOffsets[group]!;
    let row = rowOf.get(size);
    if (row === undefined) {
      row = values.length;
      rowOf.set(size, row);
      for (let active = 0; active < Math.max(1, size); active++)
        values.push(active === 0 ? 0 : checkedRate(rate, active, size, most));
    }
    rows[group] = row;
  }
  return { rows, rates: Float64Array.from(values) };
}

/** What a rule gives for so many active others in a group of a size, if it may give that. */
export function checkedRate(rate: PressureRate, active: number, size: number, most: number): number {
  const value = rate(active, size);
  if (value >= 0 && value <= most) return value;
  const path = `model: pressure.rate(${active}, ${size})`;
  const details = { min: 0, max: most };
  throw invalidInput({ code: 'number-between', path, received: showReceived(value), details });
}
