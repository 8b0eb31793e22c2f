import type { Attractors } from './attractors.js';

/** The attractors that get a disc of their own, numbered from the largest, and the one that each member is at home in. */
export interface Anchors {
  readonly count: number;
  /** [count] which attractor each anchor is. */
  readonly attractor: Uint32Array;
  /** [attractors] anchor of each attractor, -1 for those that have no disc. */
  readonly anchorOf: Int32Array;
  /** [memberCount] anchor on whose disc the member stands; -1 for members of none. */
  readonly home: Int32Array;
  /** [count] radius of a disc on which those at home have room, in member spacings. */
  readonly radius: Float64Array;
  /** [count x count] 0 to 1: members that two anchors share, for the few closest of each anchor; 0 for other pairs. */
  readonly kinship: Float64Array;
}

const MOST_ANCHORS = 400;
const CLOSEST = 4;
const MOST_PAIRS_A_MEMBER = 16;

/** How many of the largest attractors are given the say in where members stand: enough to see structure, few enough to see it at a glance. */
function leadingCount(memberCount: number): number {
  return Math.round(10 + 0.55 * Math.sqrt(memberCount));
}

/** Chooses anchors and homes. O(attractors log attractors + pairs + anchors²). */
export function chooseAnchors(attractors: Attractors): Anchors {
  const ordered = attractorsBySize(attractors);
  const memberCount = attractors.memberOffsets.length - 1;
  const rank = new Int32Array(attractors.count).fill(-1);
  ordered.forEach((attractor, i) => {
    rank[attractor] = i;
  });
  const homeRank = chooseHomes(attractors, rank, leadingCount(memberCount));
  const isHome = new Uint8Array(ordered.length);
  for (const at of homeRank) if (at >= 0) isHome[at] = 1;
  const leading = leadingCount(memberCount);
  const chosen = ordered.filter((_, i) => isHome[i] || i < leading).slice(0, MOST_ANCHORS);
  const anchorOf = new Int32Array(attractors.count).fill(-1);
  chosen.forEach((attractor, anchor) => {
    anchorOf[attractor] = anchor;
  });
  const home = homeRank.map((at) => (at < 0 ? -1 : anchorOf[ordered[at]!]!));
  return {
    count: chosen.length,
    attractor: Uint32Array.from(chosen),
    anchorOf,
    home,
    radius: discRadii([home], chosen.length),
    kinship: closestKin(attractors, anchorOf, chosen),
  };
}

/** [count] radius of the discs on which those have room whom lists assign to them; -1 for none. */
export function discRadii(lists: readonly Int32Array[], count: number): Float64Array {
  const radius = new Float64Array(count);
  for (const list of lists) for (const anchor of list) if (anchor >= 0) radius[anchor]!++;
  for (let anchor = 0; anchor < count; anchor++) radius[anchor] = 0.64 * Math.sqrt(radius[anchor]!) + 0.3;
  return radius;
}

function sizeOf({ offsets }: Attractors, attractor: number): number {
  return offsets[attractor + 1]! - offsets[attractor]!;
}

function attractorsBySize(attractors: Attractors): number[] {
  return Array.from({ length: attractors.count }, (_, attractor) => attractor)
    .filter((attractor) => sizeOf(attractors, attractor) > 1)
    .sort((a, b) => sizeOf(attractors, b) - sizeOf(attractors, a) || a - b);
}

/** [memberCount] rank of each member's home: the smallest of his leading attractors, else the largest of the others; -1 for none. */
function chooseHomes(
  { memberOffsets, memberAttractors }: Attractors,
  rank: Int32Array,
  leading: number,
): Int32Array {
  return Int32Array.from({ length: memberOffsets.length - 1 }, (_, member) => {
    let smallestLeading = -1;
    let largestOther = -1;
    for (let j = memberOffsets[member]!; j < memberOffsets[member + 1]!; j++) {
      const at = rank[memberAttractors[j]!]!;
      if (at < 0) continue;
      if (at < leading) smallestLeading = Math.max(smallestLeading, at);
      else if (largestOther < 0 || at < largestOther) largestOther = at;
    }
    return smallestLeading >= 0 ? smallestLeading : largestOther;
  });
}

function closestKin(attractors: Attractors, anchorOf: Int32Array, chosen: readonly number[]): Float64Array {
  const count = chosen.length;
  const shared = countShared(attractors, anchorOf, count);
  const kinship = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    const kin: [number, number][] = [];
    for (let b = 0; b < count; b++) {
      const both = shared[a * count + b]!;
      if (both > 0)
        kin.push([b, both / Math.sqrt(sizeOf(attractors, chosen[a]!) * sizeOf(attractors, chosen[b]!))]);
    }
    kin.sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    for (const [b, share] of kin.slice(0, CLOSEST)) kinship[a * count + b] = kinship[b * count + a] = share;
  }
  return kinship;
}

/** [count x count] how many members two anchors share. */
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
