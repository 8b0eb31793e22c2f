import { AFTER, BEFORE, DONE, MEMBER, type Pressure, touch, UNTOUCHED } from './pressure.js';

const NOWHERE = -1;

/** Lets the members of a group know of its new count: all of them for the first time, later those who watch for it. */
export function watchGroup(pressure: Pressure, group: number): void {
  if (pressure.known[group] !== 0) reachWatches(pressure, group);
  else if (pressure.countBy === 'members') openGroup(pressure, group);
  else countGroup(pressure, group);
}

/** A group in which somebody is active for the first time counts as one contact of each other member. */
function countGroup(pressure: Pressure, group: number): void {
  const { groupOffsets, groupMembers, spare, doubts, work } = pressure;
  const end = groupOffsets[group + 1]!;
  work.exposures += end - groupOffsets[group]!;
  for (let slot = groupOffsets[group]!; slot < end; slot++) {
    const member = groupMembers[slot]!;
    let was = spare[member]!;
    if (was === DONE) continue;
    if (was === UNTOUCHED) was = touch(pressure, member);
    spare[member] = was - 1;
    if (was > 0 && was <= 1) doubts[pressure.doubtCount++] = member;
  }
}

function openGroup(pressure: Pressure, group: number): void {
  const { groupOffsets, watches, spare, heads, work } = pressure;
  const first = groupOffsets[group]!;
  const end = groupOffsets[group + 1]!;
  heads.fill(NOWHERE, first, end);
  work.exposures += end - first;
  for (let slot = first; slot < end; slot++) {
    const member = watches[4 * slot + MEMBER]!;
    const was = spare[member]!;
    if (was === DONE) watches[4 * slot + BEFORE] = NOWHERE;
    else watchOn(pressure, slot, member, group, was === UNTOUCHED ? touch(pressure, member) : was, 0);
  }
}

/** Those who watch for a count that the group has passed since. */
function reachWatches(pressure: Pressure, group: number): void {
  if (pressure.countBy === 'groups') return;
  const { groupOffsets, counts, known, spare, heads, watches, work } = pressure;
  const first = groupOffsets[group]!;
  const last = Math.min(counts[group]!, groupOffsets[group + 1]! - first - 1);
  for (let count = known[group]! + 1; count <= last; count++) {
    let slot = heads[first + count - 1]!;
    heads[first + count - 1] = NOWHERE;
    while (slot >= 0) {
      const at = 4 * slot;
      const next = watches[at + AFTER]!;
      const member = watches[at + MEMBER]!;
      const was = spare[member]!;
      work.exposures++;
      if (was === DONE) watches[at + BEFORE] = NOWHERE;
      else watchOn(pressure, slot, member, group, was, watches[at]! - 1);
      slot = next;
    }
  }
}

/** The group's count is beyond `allowed`, which was granted so far: grants that and more of `was`, as far as it goes. */
function watchOn(
  pressure: Pressure,
  slot: number,
  member: number,
  group: number,
  was: number,
  allowed: number,
): void {
  const { groupOffsets, contacts, counts, spare, doubts } = pressure;
  const count = counts[group]!;
  let left = was - (count - allowed);
  let extra = 0;
  if (left > 0) {
    const others = groupOffsets[group + 1]! - groupOffsets[group]! - 1;
    const share = Math.floor(((Math.ceil(left) - 1) * others) / contacts[member]!);
    extra = Math.min(share, others - count);
    left -= extra;
  } else if (was > 0) doubts[pressure.doubtCount++] = member;
  spare[member] = left;
  link(pressure, slot, group, count + 1 + extra);
}

/** Puts a membership into the list of those that watch for a count; none where the others are too few for it. */
function link({ groupOffsets, watches, heads }: Pressure, slot: number, group: number, count: number): void {
  const first = groupOffsets[group]!;
  const at = 4 * slot;
  watches[at] = count;
  if (count >= groupOffsets[group + 1]! - first) {
    watches[at + BEFORE] = NOWHERE;
    return;
  }
  const entry = first + count - 1;
  const next = heads[entry]!;
  watches[at + AFTER] = next;
  watches[at + BEFORE] = -2 - entry;
  heads[entry] = slot;
  if (next >= 0) watches[4 * next + BEFORE] = slot;
}

function unlink({ heads, watches }: Pressure, slot: number): void {
  const previous = watches[4 * slot + BEFORE]!;
  if (previous === NOWHERE) return;
  const next = watches[4 * slot + AFTER]!;
  if (previous >= 0) watches[4 * previous + AFTER] = next;
  else heads[-2 - previous] = next;
  if (next >= 0) watches[4 * next + BEFORE] = previous;
}

/**
 * Sums up what a member's contacts still lack. Returns whether it is nothing; else what is lacking is shared out among his
 * watches, half of it kept back where he has more than one source. O(groups of the member).
 */
export function hasEnough(pressure: Pressure, member: number): boolean {
  const { memberOffsets, memberGroups, groupOffsets, slotOf, contacts, counts, watches, spare, work } =
    pressure;
  if (pressure.countBy === 'groups') return true;
  const from = memberOffsets[member]!;
  const to = memberOffsets[member + 1]!;
  work.exposures += to - from;
  let lacking = spare[member]!;
  let inactive = contacts[member]!;
  for (let m = from; m < to; m++) {
    const count = counts[memberGroups[m]!]!;
    if (count === 0) continue;
    lacking += watches[4 * slotOf[m]!]! - 1 - count;
    inactive -= count;
  }
  if (lacking <= 0) return true;
  const grant = (Math.ceil(lacking) - 1) / Math.max(1, inactive);
  for (let m = from; m < to; m++) {
    const group = memberGroups[m]!;
    const count = counts[group]!;
    if (count === 0) continue;
    const others = groupOffsets[group + 1]! - groupOffsets[group]! - 1 - count;
    const extra = Math.min(Math.floor(grant * others), others);
    unlink(pressure, slotOf[m]!);
    link(pressure, slotOf[m]!, group, count + 1 + extra);
    lacking -= extra;
  }
  spare[member] = lacking;
  return false;
}
