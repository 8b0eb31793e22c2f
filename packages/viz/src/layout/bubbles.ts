import type { Anchors } from './anchors.js';
import type { Attractors } from './attractors.js';
import type { Places } from './placeAnchors.js';

/** The large groups of a crowd as discs that do not overlap: what is seen where members are too many to be seen. */
export interface Bubbles {
  readonly count: number;
  /** [count] middles and radii, in units of the layout. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  /** [count] which group each bubble is; -1 for a cluster of tied members. */
  readonly group: Int32Array;
  /** [groupCount] which bubble each group is; -1 for small groups. */
  readonly ofGroup: Int32Array;
  /** [count] members of each. */
  readonly size: Uint32Array;
  /** [memberCount + 1] where the bubbles of each member begin in `memberBubbles`. */
  readonly memberOffsets: Uint32Array;
  /** Bubbles that members belong to, by member. */
  readonly memberBubbles: Uint32Array;
}

/** Makes bubbles of the discs of anchors. O(memberships). */
export function bubblesOf(
  attractors: Attractors,
  { count, attractor, anchorOf, radius }: Anchors,
  places: Places,
  groupCount: number,
): Bubbles {
  const { offsets, memberOffsets, memberAttractors } = attractors;
  const ownOffsets = new Uint32Array(memberOffsets.length);
  const own: number[] = [];
  for (let member = 0; member + 1 < memberOffsets.length; member++) {
    for (let j = memberOffsets[member]!; j < memberOffsets[member + 1]!; j++) {
      const bubble = anchorOf[memberAttractors[j]!]!;
      if (bubble >= 0) own.push(bubble);
    }
    ownOffsets[member + 1] = own.length;
  }
  return {
    ...{ count, x: places.x, y: places.y, radius },
    group: Int32Array.from(attractor, (each) => (each < groupCount ? each : -1)),
    ofGroup: anchorOf.slice(0, groupCount),
    size: attractor.map((each) => offsets[each + 1]! - offsets[each]!),
    memberOffsets: ownOffsets,
    memberBubbles: Uint32Array.from(own),
  };
}
