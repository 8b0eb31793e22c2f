import type { Population } from '../population.js';

/**
 * [memberCount] how many people each member can reach in one step: the other members of each group, counted once for
 * each shared group, and the member's own ties. O(memberships).
 */
export function memberDegrees(population: Population): Float64Array {
  const { memberCount, memberOffsets, memberGroups, groupOffsets, tieOffsets, tieCount } = population;
  const degrees = new Float64Array(memberCount);
  for (let member = 0; member < memberCount; member++) {
    let degree = tieCount > 0 ? tieOffsets[member + 1]! - tieOffsets[member]! : 0;
    for (let j = memberOffsets[member]!; j < memberOffsets[member + 1]!; j++) {
      const group = memberGroups[j]!;
      degree += groupOffsets[group + 1]! - groupOffsets[group]! - 1;
    }
    degrees[member] = degree;
  }
  return degrees;
}
