import type { Population } from '../../population/population.js';

/** [memberCount] 1 for the members of at least one of the groups that `mask` marks. O(groups + their memberships). */
export function membersOfGroups(population: Population, mask: Uint8Array): Uint8Array {
  const { memberCount, groupCount, groupOffsets, groupMembers } = population;
  const members = new Uint8Array(memberCount);
  for (let group = 0; group < groupCount; group++) {
    if (mask[group] === 0) continue;
    for (let j = groupOffsets[group]!; j < groupOffsets[group + 1]!; j++) members[groupMembers[j]!] = 1;
  }
  return members;
}
