import { placePairs, type RowTable, sortPairs, sortRows, transposed } from './sortPairs.js';

/** The same memberships, each kept once, by member and by group. */
export interface MembershipTables {
  readonly byMember: RowTable;
  readonly byGroup: RowTable;
}

/**
 * Orders memberships `members[j]`, `groups[j]` both ways. Where they come group by group, or member by member, and none
 * twice, all rows ascend as they are filled; elsewhere those by member are sorted. O(memberships + members + groups) but
 * for the sorting of rows.
 */
export function membershipTables(
  members: ArrayLike<number>,
  groups: ArrayLike<number>,
  memberCount: number,
  groupCount: number,
): MembershipTables {
  if (ascends(groups)) {
    const byMember = placePairs(members, groups, memberCount);
    const byGroup = transposed(byMember, groupCount);
    return byGroup ? { byMember, byGroup } : withGroups(sortRows(byMember), groupCount);
  }
  if (ascends(members)) {
    const byGroup = placePairs(groups, members, groupCount);
    const byMember = transposed(byGroup, memberCount);
    if (byMember) return { byMember, byGroup };
  }
  return withGroups(sortPairs(members, groups, memberCount), groupCount);
}

/** Both tables, of one whose rows hold nothing twice. */
function withGroups(byMember: RowTable, groupCount: number): MembershipTables {
  return { byMember, byGroup: transposed(byMember, groupCount)! };
}

function ascends(values: ArrayLike<number>): boolean {
  for (let j = 1; j < values.length; j++) if (values[j]! < values[j - 1]!) return false;
  return true;
}
