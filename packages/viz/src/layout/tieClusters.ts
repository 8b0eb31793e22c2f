import type { Population } from '@grapevine/core';

const PASSES = 8;

/**
 * [memberCount] a cluster for each member, found along the ties: everyone takes, in turn, the cluster that most of
 * those whom he is tied to are in (Raghavan, Albert & Kumara 2007). Of equals, his own, then the lowest.
 * O(passes x ties); the same population gives the same clusters.
 */
export function tieClusters({ memberCount, tieOffsets, tieTargets }: Population): Uint32Array {
  const clusters = Uint32Array.from({ length: memberCount }, (_, member) => member);
  const votes = new Uint32Array(memberCount);
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = 0;
    for (let member = 0; member < memberCount; member++) {
      const start = tieOffsets[member]!;
      const end = tieOffsets[member + 1]!;
      let best = clusters[member]!;
      for (let j = start; j < end; j++) votes[clusters[tieTargets[j]!]!]!++;
      for (let j = start; j < end; j++) {
        const cluster = clusters[tieTargets[j]!]!;
        const more = votes[cluster]! - votes[best]!;
        if (more > 0 || (more === 0 && best !== clusters[member] && cluster < best)) best = cluster;
      }
      for (let j = start; j < end; j++) votes[clusters[tieTargets[j]!]!] = 0;
      if (best !== clusters[member]) moved++;
      clusters[member] = best;
    }
    if (moved === 0) break;
  }
  return clusters;
}
