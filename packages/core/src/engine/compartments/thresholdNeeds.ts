import type { Population } from '../../population/population.js';

/** Takes rounding out of shares of whole numbers. */
const ROUNDING = 1e-9;
const NEVER_MET = 0x7fffffff;

/** What members need to go by a threshold, and through what it can come. */
export interface ThresholdNeeds {
  /** [memberCount] active contacts that each needs. */
  readonly needed: Int32Array;
  /** [memberCount] groups, and ties as one more, through which contacts come. */
  readonly channels: Int32Array;
  /** [memberships] where each membership, in order of members, stands in the lists of groups. */
  readonly entryOf: Int32Array;
}

/** Needs by count or by share of contacts; a share of no contacts is never met. O(memberships + ties). */
export function thresholdNeeds(
  {
    memberCount,
    memberOffsets,
    memberGroups,
    groupOffsets,
    membershipCount,
    tieTargets,
    groupCount,
  }: Population,
  by: 'count' | 'share',
  level: number | Float64Array,
): ThresholdNeeds {
  const contacts = new Int32Array(memberCount);
  const channels = new Int32Array(memberCount);
  for (let j = 0; j < tieTargets.length; j++) contacts[tieTargets[j]!]!++;
  for (let member = 0; member < memberCount; member++) channels[member] = contacts[member]! > 0 ? 1 : 0;
  const entryOf = new Int32Array(membershipCount);
  const next = Int32Array.from({ length: groupCount }, (_, group) => groupOffsets[group]!);
  const needed = new Int32Array(memberCount);
  for (let member = 0; member < memberCount; member++) {
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const group = memberGroups[m]!;
      entryOf[m] = next[group]!++;
      contacts[member]! += groupOffsets[group + 1]! - groupOffsets[group]! - 1;
      channels[member]!++;
    }
    const own = typeof level === 'number' ? level : level[member]!;
    if (by === 'count') needed[member] = Math.ceil(own - ROUNDING);
    else needed[member] = contacts[member] === 0 ? NEVER_MET : Math.ceil(own * contacts[member]! - ROUNDING);
  }
  return { needed, channels, entryOf };
}
