import type { Population } from '@grapevine/core';

interface Trace {
  readonly stepOffsets: Uint32Array;
  readonly members: Int32Array;
}

/** Groups with at least one reached member after each step, first members included. O(their memberships + groups). */
export function groupsReached(
  { groupCount, memberOffsets, memberGroups }: Population,
  { stepOffsets, members }: Trace,
): Uint32Array {
  const hasReached = new Uint8Array(groupCount);
  const counts = new Uint32Array(stepOffsets.length - 1);
  let count = 0;
  for (let step = 0; step < counts.length; step++) {
    for (let j = stepOffsets[step]!; j < stepOffsets[step + 1]!; j++) {
      const member = members[j]!;
      for (let k = memberOffsets[member]!; k < memberOffsets[member + 1]!; k++) {
        const group = memberGroups[k]!;
        count += 1 - hasReached[group]!;
        hasReached[group] = 1;
      }
    }
    counts[step] = count;
  }
  return counts;
}
