const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const FEW = 48;
const starts = new Int32Array(DIGITS);

/**
 * Sorts `list[from … to - 1]`, members below `memberCount`, by index. `scratch` has room for as many. O(entries), a few
 * by insertion; nothing is allocated.
 */
export function sortMembers(
  list: Int32Array,
  from: number,
  to: number,
  memberCount: number,
  scratch: Int32Array,
): void {
  if (to - from <= FEW) {
    insert(list, from, to);
    return;
  }
  for (let low = 0; low < 32 && memberCount >>> low > 0; low += DIGIT_BITS) {
    starts.fill(0);
    for (let i = from; i < to; i++) starts[(list[i]! >>> low) & (DIGITS - 1)]!++;
    for (let digit = 0, sum = 0; digit < DIGITS; digit++) {
      const count = starts[digit]!;
      starts[digit] = sum;
      sum += count;
    }
    for (let i = from; i < to; i++) scratch[starts[(list[i]! >>> low) & (DIGITS - 1)]!++] = list[i]!;
    for (let i = from; i < to; i++) list[i] = scratch[i - from]!;
  }
}

function insert(list: Int32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const member = list[i]!;
    let at = i;
    for (; at > from && list[at - 1]! > member; at--) list[at] = list[at - 1]!;
    list[at] = member;
  }
}
