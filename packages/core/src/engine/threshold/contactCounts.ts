import type { Population } from '../../population/population.js';

/** What thresholds count: contacts one by one, or the groups that they are in. */
export type CountBy = 'members' | 'groups';

/**
 * [memberCount] contacts that each member has: the other entries of each of his groups and the ties that lead to him, or
 * his groups of more than one member and those ties. O(members + memberships + ties).
 */
export function contactCounts(population: Population, countBy: CountBy): Uint32Array {
  const { memberCount, memberOffsets, memberGroups, groupOffsets, tieTargets } = population;
  const contacts = new Uint32Array(memberCount);
  for (let member = 0; member < memberCount; member++) {
    let sum = 0;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const others = groupOffsets[memberGroups[m]! + 1]! - groupOffsets[memberGroups[m]!]! - 1;
      sum += countBy === 'groups' ? Math.min(others, 1) : others;
    }
    contacts[member] = sum;
  }
  for (let tie = 0; tie < tieTargets.length; tie++) contacts[tieTargets[tie]!]!++;
  return contacts;
}
