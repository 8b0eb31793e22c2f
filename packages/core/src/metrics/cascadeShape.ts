import { NO_GROUP, NOBODY } from '../engine/kernel.js';

/** The shape of who told whom. Members whom nobody told are first members: each begins a tree of its own. */
export interface CascadeShape {
  /** Members in the cascade. */
  readonly size: number;
  /** First members. */
  readonly trees: number;
  /** Most steps from a first member; 0 where nobody followed. */
  readonly depth: number;
  /** [depth + 1] members at each number of steps from their first member. */
  readonly generations: Int32Array;
  /** [depth] members of the next generation for each of this one. */
  readonly reproduction: Float64Array;
  /** Most members whom one member told. */
  readonly largestBroadcast: number;
  /**
   * Mean number of steps between two members of one tree, over all ordered pairs (Goel, Anderson, Hofman & Watts 2016): 2(n-1)/n for a
   * star of n, (n+1)/3 for a chain. 0 where no tree has two members.
   */
  readonly structuralVirality: number;
}

/**
 * The shape of a cascade, given its members in order of time and, for each, who told him (NOBODY for first members). All
 * members reached make the tree of readers, those who passed on make the tree of sharers, which is the one that the
 * literature on adoption measures; for it, leave out the others.
 *
 * A step between two members is counted by the pairs that it parts: of a tree of n, a member with s members below him and
 * himself has n - s on the other side. O(members of the cascade).
 *
 * @throws RangeError where somebody was told by a member who is not in the list before him, or is in it twice.
 */
export function cascadeShape(members: Int32Array, informedBy: Int32Array): CascadeShape {
  const parents = placesOf(members, informedBy);
  const size = parents.length;
  const generationOf = new Int32Array(size);
  const told = new Int32Array(size);
  const below = new Int32Array(size).fill(1);
  let trees = 0;
  for (let i = 0; i < size; i++) {
    const parent = parents[i]!;
    if (parent === NOBODY) trees++;
    else {
      generationOf[i] = generationOf[parent]! + 1;
      told[parent]!++;
    }
  }
  for (let i = size - 1; i >= 0; i--) if (parents[i] !== NOBODY) below[parents[i]!]! += below[i]!;
  const depth = largest(generationOf);
  const generations = new Int32Array(size > 0 ? depth + 1 : 0);
  for (let i = 0; i < size; i++) generations[generationOf[i]!]!++;
  return {
    size,
    trees,
    depth,
    generations,
    reproduction: Float64Array.from({ length: depth }, (_, g) => generations[g + 1]! / generations[g]!),
    largestBroadcast: largest(told),
    structuralVirality: meanDistance(parents, below),
  };
}

/**
 * Bridges: places in the list of those who met the content as the first ones in a group that had not had it, through a member who had
 * it from elsewhere; `informedBy` and `informedIn` of a place say who carried it, and where to. A group has had a content
 * once it was met there; a first member's own posts bring it from outside and are no bridges. O(members of the cascade).
 */
export function bridgesOf(members: Int32Array, informedBy: Int32Array, informedIn: Int32Array): Int32Array {
  const hadIt = new Set<number>();
  const isFirst = new Set<number>();
  const bridges: number[] = [];
  for (let i = 0; i < members.length; i++) {
    if (informedBy[i] === NOBODY) isFirst.add(members[i]!);
    const group = informedIn[i]!;
    if (group === NO_GROUP || hadIt.has(group)) continue;
    hadIt.add(group);
    if (!isFirst.has(informedBy[i]!)) bridges.push(i);
  }
  return Int32Array.from(bridges);
}

/** [members.length] place of who told each, NOBODY for first members. */
function placesOf(members: Int32Array, informedBy: Int32Array): Int32Array {
  const placeOf = new Map<number, number>();
  return members.map((member, i) => {
    const by = informedBy[i]!;
    const parent = by === NOBODY ? NOBODY : placeOf.get(by);
    if (parent === undefined)
      throw new RangeError(`member ${member} was told by ${by}, who is not in the cascade before him`);
    if (placeOf.has(member)) throw new RangeError(`member ${member} is in the cascade twice`);
    placeOf.set(member, i);
    return parent;
  });
}

/** Over all ordered pairs within one tree; sums are whole numbers, so exact up to 2^53. */
function meanDistance(parents: Int32Array, below: Int32Array): number {
  const root = new Int32Array(parents.length);
  let steps = 0;
  let pairs = 0;
  for (let i = 0; i < parents.length; i++) {
    const parent = parents[i]!;
    root[i] = parent === NOBODY ? i : root[parent]!;
    const inTree = below[root[i]!]!;
    if (parent === NOBODY) pairs += inTree * (inTree - 1);
    else steps += 2 * below[i]! * (inTree - below[i]!);
  }
  return pairs === 0 ? 0 : steps / pairs;
}

function largest(values: Int32Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!;
  return most;
}
