import type { RowTable } from './sortPairs.js';

/** Odd numbers; the two forms made from them tell any two memberships apart. */
const FIRST = { member: 0x9e3779b1, group: 0x85ebca6a };
const SECOND = { member: 0x27d4eb2e, group: 0xc2b2ae3d };

/**
 * 64 bits over the memberships in a table, in two words, whatever their order: the same for the same memberships, by
 * member or by group. Different for tables that differ in one membership, and for others that were not made to deceive
 * but for a chance of 2^-64. Reads memory in order only, unlike a comparison of both tables. O(memberships).
 */
export function membershipFingerprint(
  { offsets, values }: RowTable,
  rows: 'member' | 'group',
): readonly [number, number] {
  const columns = rows === 'member' ? 'group' : 'member';
  const { [rows]: firstOfRow, [columns]: firstOfColumn } = FIRST;
  const { [rows]: secondOfRow, [columns]: secondOfColumn } = SECOND;
  let first = 0;
  let second = 0;
  for (let row = 0, j = 0; row + 1 < offsets.length; row++) {
    const a = Math.imul(row, firstOfRow);
    const b = Math.imul(row, secondOfRow);
    for (const end = offsets[row + 1]!; j < end; j++) {
      const value = values[j]!;
      // each line can be undone, so no two memberships come to the same pair of words
      const y = (b + Math.imul(value, secondOfColumn)) | 0;
      const x = (a + Math.imul(value, firstOfColumn) + scattered(y)) | 0;
      first = (first + scattered(x)) | 0;
      second = (second + scattered(y ^ Math.imul(x, 0x2c1b3c6d))) | 0;
    }
  }
  return [first, second];
}

function scattered(word: number): number {
  const h = Math.imul(word ^ (word >>> 16), 0x7feb352d);
  return h ^ (h >>> 15);
}
