/** Who sees what a member posts outside groups, in compressed sparse rows. */
export interface TieTable {
  /** [memberCount + 1] first tie of each member. */
  readonly offsets: Uint32Array;
  /** [ties] targets, strictly ascending within a member. */
  readonly targets: Uint32Array;
}

/**
 * Ties in both directions from undirected pairs (from[j], to[j]), none from a member to itself. A pair that is given
 * twice counts once. O(members + pairs): two counting passes.
 */
export function mutualTies(memberCount: number, from: Uint32Array, to: Uint32Array): TieTable {
  const starts = new Uint32Array(memberCount + 1);
  for (let j = 0; j < from.length; j++) {
    starts[from[j]! + 1]!++;
    starts[to[j]! + 1]!++;
  }
  for (let member = 0; member < memberCount; member++) starts[member + 1]! += starts[member]!;
  const unordered = new Uint32Array(2 * from.length);
  const next = starts.slice();
  for (let j = 0; j < from.length; j++) {
    const a = from[j]!;
    const b = to[j]!;
    unordered[next[a]!++] = b;
    unordered[next[b]!++] = a;
  }
  return withoutRepeats(starts, transposed(starts, unordered, next));
}

/** Bytes that `mutualTies` holds at one time for so many pairs, beside its input. */
export function mutualTiesBytes(memberCount: number, pairs: number): number {
  return 8 * memberCount + 16 * pairs;
}

/** The rows of a symmetric table in ascending order: every entry is read in the order of the member that it names. */
function transposed(starts: Uint32Array, unordered: Uint32Array, next: Uint32Array): Uint32Array {
  const ordered = new Uint32Array(unordered.length);
  next.set(starts);
  for (let member = 0; member + 1 < starts.length; member++) {
    const end = starts[member + 1]!;
    for (let j = starts[member]!; j < end; j++) ordered[next[unordered[j]!]!++] = member;
  }
  return ordered;
}

function withoutRepeats(offsets: Uint32Array, targets: Uint32Array): TieTable {
  let kept = 0;
  let j = 0;
  for (let member = 0; member + 1 < offsets.length; member++) {
    const end = offsets[member + 1]!;
    offsets[member] = kept;
    for (let last = -1; j < end; j++) {
      if (targets[j] !== last) targets[kept++] = targets[j]!;
      last = targets[j]!;
    }
  }
  offsets[offsets.length - 1] = kept;
  return { offsets, targets: targets.subarray(0, kept) };
}
