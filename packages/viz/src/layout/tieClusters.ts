import type { Population } from '@grapevine/core';

const PASSES = 12;

/**
 * [memberCount] a cluster for each member, found along the ties: everyone takes, in turn, the cluster that most of
 * those whom he is tied to are in (Raghavan, Albert & Kumara 2007). Turns and the choice between equals are scrambled,
 * lest low numbers flood the rest. O(passes x ties); the same population gives the same clusters.
 */
export function tieClusters({ memberCount, tieOffsets, tieTargets }: Population): Uint32Array {
  const clusters = Uint32Array.from({ length: memberCount }, (_, member) => member);
  const turns = clusters.slice().sort((a, b) => scramble(a) - scramble(b));
  const votes = new Uint32Array(memberCount);
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = 0;
    for (const member of turns) {
      const start = tieOffsets[member]!;
      const end = tieOffsets[member + 1]!;
      const own = clusters[member]!;
      for (let j = start; j < end; j++) votes[clusters[tieTargets[j]!]!]!++;
      let best = own;
      for (let j = start; j < end; j++) {
        const cluster = clusters[tieTargets[j]!]!;
        const more = votes[cluster]! - votes[best]!;
        if (more > 0 || (more === 0 && best !== own && scramble(cluster) < scramble(best))) best = cluster;
      }
      for (let j = start; j < end; j++) votes[clusters[tieTargets[j]!]!] = 0;
      if (best !== own) moved++;
      clusters[member] = best;
    }
    if (moved === 0) break;
  }
  return clusters;
}

/** A bijection on 32 bits without any order left. */
function scramble(index: number): number {
  const mixed = Math.imul(index ^ (index >>> 16), 0x45d9f3b) ^ 0x3c6ef372;
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0;
}
