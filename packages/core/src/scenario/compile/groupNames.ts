import type { Population } from '../../population/population.js';

/** Told the name of a group as UTF-8: `bytes[start] … bytes[end - 1]`, during the call only. */
type TakeName = (group: number, bytes: Uint8Array, start: number, end: number) => void;

const ZERO = 48;

/** Hands over the name of every group; those without one are called by their index. O(bytes), without decoding any. */
export function forEachGroupName({ groupCount, groupLabels }: Population, take: TakeName): void {
  if (groupLabels) {
    const { bytes, offsets } = groupLabels;
    for (let group = 0; group < groupCount; group++) take(group, bytes, offsets[group]!, offsets[group + 1]!);
    return;
  }
  const digits = new Uint8Array(10);
  for (let group = 0; group < groupCount; group++) {
    let start = digits.length;
    let rest = group;
    do {
      digits[--start] = ZERO + (rest % 10);
      rest = Math.floor(rest / 10);
    } while (rest > 0);
    take(group, digits, start, digits.length);
  }
}
