import type { Attractors } from './attractors.js';

/**
 * The attractors that get a place of their own: the largest ones. The others follow their members.
 * Anchors are numbered from the largest to the smallest.
 */
export interface Anchors {
  readonly count: number;
  /** [count] which attractor each anchor is. */
  readonly attractor: Uint32Array;
  /** [attractors] anchor of each attractor, -1 for those that have no place of their own. */
  readonly anchorOf: Int32Array;
  /** [count] */
  readonly size: Float64Array;
  /** [count] radius of a disc on which the members have room, in member spacings. */
  readonly radius: Float64Array;
  /** [count x count] how many members two anchors share. */
  readonly shared: Float64Array;
}

const MOST_ANCHORS = 240;
const SMALLEST_ANCHOR = 5;
const MOST_PAIRS_A_MEMBER = 16;

/** Chooses the anchors and counts the members that they share. O(attractors log attractors + pairs). */
export function chooseAnchors(attractors: Attractors): Anchors {
  const { count: attractorCount, offsets } = attractors;
  const sizeOf = (attractor: number) => offsets[attractor + 1]! - offsets[attractor]!;
  const ordered = Array.from({ length: attractorCount }, (_, attractor) => attractor)
    .filter((attractor) => sizeOf(attractor) > 1)
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);
  const large = ordered.filter((attractor) => sizeOf(attractor) >= SMALLEST_ANCHOR);
  const chosen = (large.length > 0 ? large : ordered).slice(0, MOST_ANCHORS);
  const anchorOf = new Int32Array(attractorCount).fill(-1);
  chosen.forEach((attractor, anchor) => {
    anchorOf[attractor] = anchor;
  });
  const size = Float64Array.from(chosen, sizeOf);
  return {
    count: chosen.length,
    attractor: Uint32Array.from(chosen),
    anchorOf,
    size,
    radius: size.map((members) => 0.66 * Math.sqrt(members) + 0.4),
    shared: countShared(attractors, anchorOf, chosen.length),
  };
}

function countShared(
  { memberOffsets, memberAttractors }: Attractors,
  anchorOf: Int32Array,
  count: number,
): Float64Array {
  const shared = new Float64Array(count * count);
  const own: number[] = [];
  for (let member = 0; member + 1 < memberOffsets.length; member++) {
    own.length = 0;
    for (let j = memberOffsets[member]!; j < memberOffsets[member + 1]!; j++) {
      const anchor = anchorOf[memberAttractors[j]!]!;
      if (anchor >= 0 && own.length < MOST_PAIRS_A_MEMBER) own.push(anchor);
    }
    for (const a of own) for (const b of own) if (a !== b) shared[a * count + b]!++;
  }
  return shared;
}
