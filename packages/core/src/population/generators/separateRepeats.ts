import type { Stream } from '../../random/stream.js';
import type { Affiliation } from './affiliation.js';

const NOBODY = 0xffffffff;
const TRIES = 64;
/** Comparisons that may be spent for each place, on average, before repeats are left out without looking further. */
const COMPARISONS_A_PLACE = 16;

/**
 * Gives every member at most one place in each group. A repeated member changes places with a random member of another
 * group wherever both then sit only once; after 64 failures (groups nearly as large as the population) its repeated
 * place is left out. Works in place. O(members + places), whatever the laws.
 */
export function separateRepeats(
  { groupOffsets, groupMembers }: Affiliation,
  memberCount: number,
  stream: Stream,
): Affiliation {
  const groupCount = groupOffsets.length - 1;
  // [memberCount] 1 + the last group in which the member was found
  const seen = new Uint32Array(memberCount);
  const repeats: number[] = [];
  let missing = 0;
  let budget = groupMembers.length * COMPARISONS_A_PLACE;
  const settledWith = (member: number, place: number): boolean => {
    const group = groupOfPlace(groupOffsets, place);
    budget -= groupOffsets[group + 1]! - groupOffsets[group]!;
    return groupMembers.subarray(groupOffsets[group]!, groupOffsets[group + 1]!).includes(member);
  };
  for (let group = 0; group < groupCount; group++) {
    const start = groupOffsets[group]!;
    const end = groupOffsets[group + 1]!;
    repeats.length = 0;
    for (let place = start; place < end; place++) {
      const member = groupMembers[place]!;
      if (seen[member] === group + 1) repeats.push(place);
      else seen[member] = group + 1;
    }
    for (const place of repeats) {
      const member = groupMembers[place]!;
      groupMembers[place] = NOBODY;
      for (let tries = 0; tries < TRIES && budget > 0; tries++) {
        const other = stream.below(groupMembers.length);
        const partner = groupMembers[other]!;
        if (partner === NOBODY || seen[partner] === group + 1) continue;
        // later groups are not settled yet: what is repeated there is found in its turn
        if (other < start && settledWith(member, other)) continue;
        groupMembers[place] = partner;
        groupMembers[other] = member;
        seen[partner] = group + 1;
        break;
      }
      if (groupMembers[place] === NOBODY) missing++;
    }
  }
  return missing === 0 ? { groupOffsets, groupMembers } : withoutNobody(groupOffsets, groupMembers);
}

function groupOfPlace(groupOffsets: Uint32Array, place: number): number {
  let low = 0;
  let high = groupOffsets.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (groupOffsets[middle]! <= place) low = middle;
    else high = middle;
  }
  return low;
}

function withoutNobody(groupOffsets: Uint32Array, groupMembers: Uint32Array): Affiliation {
  let kept = 0;
  let place = 0;
  for (let group = 0; group + 1 < groupOffsets.length; group++) {
    const end = groupOffsets[group + 1]!;
    groupOffsets[group] = kept;
    for (; place < end; place++) {
      if (groupMembers[place] !== NOBODY) groupMembers[kept++] = groupMembers[place]!;
    }
  }
  groupOffsets[groupOffsets.length - 1] = kept;
  return { groupOffsets, groupMembers: groupMembers.subarray(0, kept) };
}
