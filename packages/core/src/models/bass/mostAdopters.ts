import { indexSet } from '../../engine/indexSet.js';
import type { Population } from '../../population/population.js';

/**
 * How many members will have adopted in the end: those who have, those who do so by themselves, and everybody who imitates
 * and is led to from one of these by a chain of such. O(members + memberships + ties).
 */
export function mostAdopters(
  {
    memberCount,
    memberOffsets,
    memberGroups,
    groupOffsets,
    groupMembers,
    tieCount,
    tieOffsets,
    tieTargets,
  }: Population,
  starts: (member: number) => boolean,
  imitates: (member: number) => boolean,
): number {
  const list = new Int32Array(memberCount);
  const found = indexSet(memberCount);
  const seen = indexSet(groupOffsets.length);
  let count = 0;
  const reach = (member: number): void => {
    if (found.has(member)) return;
    found.add(member);
    list[count++] = member;
  };
  for (let member = 0; member < memberCount; member++) if (starts(member)) reach(member);
  const tell = (others: Uint32Array, from: number, to: number): void => {
    for (let i = from; i < to; i++) if (imitates(others[i]!)) reach(others[i]!);
  };
  for (let i = 0; i < count; i++) {
    const member = list[i]!;
    if (tieCount > 0) tell(tieTargets, tieOffsets[member]!, tieOffsets[member + 1]!);
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const group = memberGroups[m]!;
      if (seen.has(group)) continue;
      seen.add(group);
      tell(groupMembers, groupOffsets[group]!, groupOffsets[group + 1]!);
    }
  }
  return count;
}
