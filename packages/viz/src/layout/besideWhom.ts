import type { Anchors } from './anchors.js';
import type { Attractors } from './attractors.js';

const PASSES = 3;

/**
 * [memberCount] for members who are at home on no disc: the disc of somebody whom they share a small group with, or of
 * somebody who knows somebody, up to three groups away; -1 for all others. O(passes x memberships).
 */
export function besideWhom({ count, offsets, members }: Attractors, { home }: Anchors): Int32Array {
  const beside = new Int32Array(home.length).fill(-1);
  for (let pass = 0; pass < PASSES; pass++) {
    for (let attractor = 0; attractor < count; attractor++) {
      let disc = -1;
      for (let j = offsets[attractor]!; j < offsets[attractor + 1]! && disc < 0; j++)
        disc = Math.max(home[members[j]!]!, beside[members[j]!]!);
      for (let j = offsets[attractor]!; disc >= 0 && j < offsets[attractor + 1]!; j++) {
        const member = members[j]!;
        if (home[member]! < 0 && beside[member]! < 0) beside[member] = disc;
      }
    }
  }
  return beside;
}
