import type { Problem } from '../../base/problem.js';
import type { SegmentMasks } from './segmentMasks.js';

/** Which combinations of segments there are among the members, and who is in which. */
export interface SegmentClasses {
  /** [memberCount] index of the member's combination. */
  readonly classOf: Uint8Array;
  /** [classes] at least one; the indices of the segments that each is in, ascending. */
  readonly segmentsOfClass: readonly (readonly number[])[];
  /** [classes] number of members. */
  readonly membersOfClass: readonly number[];
}

const MOST_CLASSES = 256;

/**
 * Cuts the members into classes of equal segments, by dividing the classes so far with one segment after the other, in
 * order of first appearance. More than 256 classes are a problem. O(members x segments).
 */
export function segmentClasses(
  masks: SegmentMasks,
  memberCount: number,
  problems: Problem[],
): SegmentClasses {
  const classOf = new Uint8Array(memberCount);
  let classes: (readonly number[])[] = [[]];
  let segment = 0;
  for (const mask of masks.values()) {
    const divided = divide(classOf, mask, classes, segment++);
    if (!divided) {
      problems.push({ code: 'segment-combinations', path: 'segments', details: { max: MOST_CLASSES } });
      break;
    }
    classes = divided;
  }
  const membersOfClass = classes.map(() => 0);
  for (const index of classOf) membersOfClass[index]!++;
  return { classOf, segmentsOfClass: classes, membersOfClass };
}

/** Divides classes into those outside a segment and those inside; undefined where they become too many. */
function divide(
  classOf: Uint8Array,
  mask: Uint8Array,
  classes: readonly (readonly number[])[],
  segment: number,
): (readonly number[])[] | undefined {
  const divided: (readonly number[])[] = [];
  const indices = new Int32Array(2 * classes.length).fill(-1);
  for (let member = 0; member < classOf.length; member++) {
    const old = classOf[member]!;
    const part = 2 * old + mask[member]!;
    if (indices[part]! < 0) {
      if (divided.length === MOST_CLASSES) return undefined;
      indices[part] = divided.push(mask[member] === 1 ? [...classes[old]!, segment] : classes[old]!) - 1;
    }
    classOf[member] = indices[part]!;
  }
  return divided.length > 0 ? divided : [...classes];
}
