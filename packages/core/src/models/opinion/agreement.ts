import type { Population } from '../../population/population.js';
import type { ContactChoice } from './contactChoice.js';

/**
 * Nobody has a contact of the other opinion: every group agrees, and so do the two ends of every tie.
 * O(memberships + ties), less where the first disagreement comes early.
 */
export function everyContactAgrees(
  { groupCount, groupOffsets, groupMembers, memberCount }: Population,
  { sourceOffsets, sources }: ContactChoice,
  opinions: Uint8Array,
): boolean {
  for (let group = 0; group < groupCount; group++) {
    const first = groupOffsets[group]!;
    const last = groupOffsets[group + 1]!;
    for (let m = first + 1; m < last; m++) {
      if (opinions[groupMembers[m]!] !== opinions[groupMembers[first]!]) return false;
    }
  }
  if (sources.length === 0) return true;
  for (let member = 0; member < memberCount; member++) {
    for (let tie = sourceOffsets[member]!; tie < sourceOffsets[member + 1]!; tie++) {
      if (opinions[sources[tie]!] !== opinions[member]) return false;
    }
  }
  return true;
}
