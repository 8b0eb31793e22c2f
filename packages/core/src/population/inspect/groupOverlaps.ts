import type { RngKey } from '../../random/rngKey.js';
import { openStream } from '../../random/stream.js';
import type { Population } from '../population.js';

/** Two groups and how many members they share. */
export interface GroupOverlap {
  readonly first: number;
  readonly second: number;
  readonly shared: number;
}

/** Which pairs of groups share members, and who links them. */
export interface GroupOverlaps {
  /** Whether all pairs were looked at, or those of a random part of the groups. */
  readonly method: 'exact' | 'sampled';
  /** Groups whose pairs were looked at. */
  readonly groups: number;
  /** How many of the pairs looked at share so many members. */
  readonly pairsByShared: ReadonlyMap<number, number>;
  /** The largest overlaps, largest first, equal ones by group. */
  readonly largest: readonly GroupOverlap[];
  /** [memberCount] pairs looked at that only this member links. */
  readonly soleLinks: Uint32Array;
}

/** How much may be spent. */
export interface OverlapLimits {
  /** About how many (member, pair of groups) are looked at at most; above, groups are sampled. */
  readonly budget: number;
  /** How many of the largest overlaps are kept. */
  readonly top: number;
}

/**
 * Counts the members that groups share, group by group. Exact while the sum of (groups of a member choose 2) is within
 * the budget; above it each group is looked at with the probability that keeps to the budget, drawn from its own
 * stream, and a pair counts once for each of its groups that is. O(memberships + min(sum, budget)).
 */
export function groupOverlaps(
  population: Population,
  { budget, top }: OverlapLimits,
  key: RngKey,
): GroupOverlaps {
  const { memberCount, groupCount, memberOffsets, memberGroups, groupOffsets, groupMembers } = population;
  const pairs = countPairs(memberOffsets);
  const exact = pairs <= budget;
  const probability = budget / (2 * pairs);
  const pairsByShared = new Map<number, number>();
  const soleLinks = new Uint32Array(memberCount);
  const shared = new Uint32Array(groupCount);
  const touched = new Uint32Array(groupCount);
  const leader = topOverlaps(top);
  let groups = 0;
  for (let group = 0; group < groupCount; group++) {
    if (!exact && openStream(key, group).uniform() >= probability) continue;
    groups++;
    const start = groupOffsets[group]!;
    const end = groupOffsets[group + 1]!;
    let others = 0;
    for (let j = start; j < end; j++) {
      const last = memberOffsets[groupMembers[j]! + 1]!;
      for (let k = memberOffsets[groupMembers[j]!]!; k < last; k++) {
        const other = memberGroups[k]!;
        // each pair once: from its first group, or from each sampled one
        if (exact ? other <= group : other === group) continue;
        if (shared[other]!++ === 0) touched[others++] = other;
      }
    }
    let anySole = false;
    for (let i = 0; i < others; i++) {
      const count = shared[touched[i]!]!;
      pairsByShared.set(count, (pairsByShared.get(count) ?? 0) + 1);
      anySole ||= count === 1;
      leader.offer(group, touched[i]!, count);
    }
    for (let j = start; j < end && anySole; j++) {
      const member = groupMembers[j]!;
      const last = memberOffsets[member + 1]!;
      for (let k = memberOffsets[member]!; k < last; k++)
        if (shared[memberGroups[k]!] === 1) soleLinks[member]!++;
    }
    for (let i = 0; i < others; i++) shared[touched[i]!] = 0;
  }
  return { method: exact ? 'exact' : 'sampled', groups, pairsByShared, largest: leader.overlaps, soleLinks };
}

function countPairs(memberOffsets: Uint32Array): number {
  let pairs = 0;
  for (let member = 0; member + 1 < memberOffsets.length; member++) {
    const groups = memberOffsets[member + 1]! - memberOffsets[member]!;
    pairs += (groups * (groups - 1)) / 2;
  }
  return pairs;
}

/** Keeps the largest overlaps that it is offered, each pair once. */
function topOverlaps(count: number) {
  const overlaps: GroupOverlap[] = [];
  const offer = (a: number, b: number, shared: number): void => {
    if (overlaps.length === count && shared <= (overlaps.at(-1)?.shared ?? Number.POSITIVE_INFINITY)) return;
    const first = Math.min(a, b);
    const second = Math.max(a, b);
    if (overlaps.some((known) => known.first === first && known.second === second)) return;
    overlaps.push({ first, second, shared });
    overlaps.sort((x, y) => y.shared - x.shared || x.first - y.first || x.second - y.second);
    if (overlaps.length > count) overlaps.pop();
  };
  return { overlaps, offer };
}
