import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membershipTables } from './membershipTables.js';
import type { RowTable } from './sortPairs.js';

const MEMBERS = 9;
const GROUPS = 7;
/** Few indices, so that memberships repeat in most lists. */
const memberships = fc.array(fc.tuple(fc.nat(MEMBERS - 1), fc.nat(GROUPS - 1)), { maxLength: 40 });

type Pairs = readonly (readonly [member: number, group: number])[];

const rowsIn = ({ offsets, values }: RowTable) =>
  Array.from({ length: offsets.length - 1 }, (_, row) => [
    ...values.subarray(offsets[row], offsets[row + 1]),
  ]);
const ascending = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => a - b);
const expectedOf = (pairs: Pairs) => ({
  byMember: Array.from({ length: MEMBERS }, (_, i) =>
    ascending(pairs.filter(([member]) => member === i).map(([, group]) => group)),
  ),
  byGroup: Array.from({ length: GROUPS }, (_, g) =>
    ascending(pairs.filter(([, group]) => group === g).map(([member]) => member)),
  ),
});
const tablesOf = (pairs: Pairs) => {
  const members = pairs.map(([member]) => member);
  const groups = pairs.map(([, group]) => group);
  const { byMember, byGroup } = membershipTables(members, groups, MEMBERS, GROUPS);
  return { byMember: rowsIn(byMember), byGroup: rowsIn(byGroup) };
};
const once = (pairs: Pairs) =>
  pairs.filter(([m, g], j) => pairs.findIndex(([n, h]) => n === m && h === g) === j);

describe('membershipTables', () => {
  const orders: readonly [string, (pairs: Pairs) => Pairs][] = [
    ['in any order', (pairs) => pairs],
    ['group by group', (pairs) => [...pairs].sort((a, b) => a[1] - b[1])],
    ['member by member', (pairs) => [...pairs].sort((a, b) => a[0] - b[0])],
  ];
  for (const [name, ordered] of orders) {
    it(`holds each membership once both ways, given ${name}`, () => {
      fc.assert(
        fc.property(memberships, (drawn) => {
          for (const pairs of [ordered(drawn), ordered(once(drawn))])
            expect(tablesOf(pairs)).toEqual(expectedOf(pairs));
        }),
      );
    });
  }
});
