import type { Population } from '@grapevine/core';
import { tieClusters } from './tieClusters.js';

/**
 * What draws members together in the picture: the groups and, where there are ties, clusters of tied members.
 * Two compressed sparse row tables over the same pairs; attractors 0 … groupCount - 1 are the population's groups.
 */
export interface Attractors {
  readonly count: number;
  /** [count + 1] first pair of each attractor. */
  readonly offsets: Uint32Array;
  /** Members, by attractor. */
  readonly members: Uint32Array;
  /** [memberCount + 1] first pair of each member. */
  readonly memberOffsets: Uint32Array;
  /** Attractors, by member. */
  readonly memberAttractors: Uint32Array;
}

const SMALLEST_CLUSTER = 3;

/** The attractors of a population. O(memberships + ties). */
export function attractorsOf(population: Population): Attractors {
  const { groupCount, groupOffsets, groupMembers, memberOffsets, memberGroups, tieCount } = population;
  if (tieCount === 0) {
    return {
      count: groupCount,
      offsets: groupOffsets,
      members: groupMembers,
      memberOffsets,
      memberAttractors: memberGroups,
    };
  }
  return withClusters(population, tieClusters(population));
}

function withClusters(population: Population, clusters: Uint32Array): Attractors {
  const { memberCount, groupCount, groupOffsets, groupMembers, memberOffsets, memberGroups } = population;
  const sizes = new Uint32Array(memberCount);
  for (const cluster of clusters) sizes[cluster]!++;
  const attractorOf = new Int32Array(memberCount).fill(-1);
  const offsets = [...groupOffsets];
  for (let cluster = 0; cluster < memberCount; cluster++) {
    if (sizes[cluster]! < SMALLEST_CLUSTER) continue;
    attractorOf[cluster] = offsets.length - 1;
    offsets.push(offsets[offsets.length - 1]! + sizes[cluster]!);
  }
  const members = new Uint32Array(offsets[offsets.length - 1]!);
  members.set(groupMembers);
  const next = offsets.slice();
  const ownOffsets = new Uint32Array(memberCount + 1);
  const own: number[] = [];
  for (let member = 0; member < memberCount; member++) {
    for (let j = memberOffsets[member]!; j < memberOffsets[member + 1]!; j++) own.push(memberGroups[j]!);
    const attractor = attractorOf[clusters[member]!]!;
    if (attractor >= groupCount) {
      members[next[attractor]!++] = member;
      own.push(attractor);
    }
    ownOffsets[member + 1] = own.length;
  }
  return {
    count: offsets.length - 1,
    offsets: Uint32Array.from(offsets),
    members,
    memberOffsets: ownOffsets,
    memberAttractors: Uint32Array.from(own),
  };
}
