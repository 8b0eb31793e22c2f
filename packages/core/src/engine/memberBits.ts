/** A set of members as bits: member v is bit `v & 31` of word `v >>> 5`. An eighth of a byte each keeps it in the cache. */
export function memberBits(memberCount: number): Int32Array {
  return new Int32Array((memberCount >>> 5) + 1);
}

/**
 * Puts `members[from … to - 1]` into the set and appends those that were not in it yet to `list` from `length` on.
 * Returns the new length. Free of branches: whether a member is new cannot be predicted.
 * `list` needs one entry more than there are members.
 */
export function addNewMembers(
  bits: Int32Array,
  members: Int32Array,
  to: number,
  list: Int32Array,
  length: number,
): number {
  let next = length | 0;
  for (let j = 0; j < to; j++) {
    const member = members[j]!;
    const word = member >>> 5;
    const before = bits[word]!;
    bits[word] = before | (1 << (member & 31));
    list[next] = member;
    next = (next + (((before >>> (member & 31)) & 1) ^ 1)) | 0;
  }
  return next;
}

/** Takes `list[0 … length - 1]`, all members of the set, out of it: O(length), or one sweep when that is less. */
export function clearMembers(bits: Int32Array, list: Int32Array, length: number): void {
  if (length > bits.length) bits.fill(0);
  else for (let j = 0; j < length; j++) bits[list[j]! >>> 5] = 0;
}
