import type { Population } from '../population.js';
import { LabelTable } from './labelTable.js';
import type { MemoryMeter } from './memoryMeter.js';

/** The member whose name is `bytes[start] … bytes[end - 1]` in UTF-8, or -1. */
export type FindMember = (bytes: Uint8Array, start: number, end: number) => number;

/**
 * Finds members by their names, without making texts of these: O(bytes of all names) once, then O(length) a name on
 * average. Of several members of one name, the last is found. Throws `out-of-memory`.
 */
export function memberFinder({ memberCount, memberLabels }: Population, meter: MemoryMeter): FindMember {
  if (!memberLabels) return (bytes, start, end) => indexIn(bytes, start, end, memberCount);
  const table = new LabelTable(meter, () => {});
  meter.take(4 * memberCount);
  const memberOf = new Uint32Array(memberCount);
  const { bytes: names, offsets } = memberLabels;
  for (let member = 0; member < memberCount; member++) {
    memberOf[table.intern(names, offsets[member]!, offsets[member + 1]!)] = member;
  }
  const known = table.count;
  return (bytes, start, end) => {
    const index = table.intern(bytes, start, end);
    return index < known ? memberOf[index]! : -1;
  };
}

/** The whole number below `count` that a name writes as a program does, or -1. */
function indexIn(bytes: Uint8Array, start: number, end: number, count: number): number {
  if (start === end || (bytes[start] === 48 && end - start > 1)) return -1;
  let value = 0;
  for (let at = start; at < end && value < count; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value < count ? value : -1;
}
