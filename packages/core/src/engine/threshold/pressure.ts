import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import { int32View } from '../gather.js';
import type { WorkCounters } from '../kernel.js';
import { type CountBy, contactCounts } from './contactCounts.js';
import { needOf, type ThresholdNeeds } from './thresholdNeeds.js';

/** Of `spare`: nothing is counted for the member yet. */
export const UNTOUCHED = Number.NEGATIVE_INFINITY;
/** Of `spare`: nothing needs to be counted any more. */
export const DONE = Number.POSITIVE_INFINITY;

/** Places of `watches`; the count comes first. */
export const AFTER = 1;
export const BEFORE = 2;
export const MEMBER = 3;

/**
 * How near each member is to what he needs, without going through pairs of members. A group keeps the number of its
 * active members, and each other member watches for a count of his own in it; while no watch is reached he cannot have
 * enough:
 *
 *     spare = need - weight along ties - sum over groups with active members of (watch - 1)  >  0
 *
 * A watch that is reached moves up at the expense of `spare`. When that is used up the member's contacts are summed
 * exactly, and what he still needs is shared out anew: each time it is at most a fixed share of what it was, so that a
 * membership is looked at O(log need) times for each of the member's groups, and once where he has only one.
 */
export interface Pressure {
  readonly countBy: CountBy;
  readonly memberOffsets: Int32Array;
  readonly memberGroups: Int32Array;
  readonly groupOffsets: Int32Array;
  readonly groupMembers: Int32Array;
  readonly tieOffsets: Int32Array;
  readonly tieTargets: Int32Array;
  readonly needs: ThresholdNeeds;
  /** Key of the run, for needs that are drawn. */
  readonly key: RngKey;
  readonly work: WorkCounters;
  /** [membershipCount] where the member's memberships stand among those of the groups. */
  readonly slotOf: Int32Array;
  /** [memberCount] contacts of each member, active or not. */
  readonly contacts: Uint32Array;
  /** [groupCount] active members counted, and how many of them the watches know of. */
  readonly counts: Int32Array;
  readonly known: Int32Array;
  /** [groupCount] groups with active members, and those with news in this step. */
  readonly open: Int32Array;
  readonly news: Int32Array;
  openCount: number;
  newsCount: number;
  /**
   * [4 x membershipCount] of each membership, side by side in memory: the count of the group that it watches for, its
   * neighbours after and before in the list of those that watch for the same one, its member. Before the first of a
   * list stands -2 - its entry in `heads`, before one in no list -1.
   */
  readonly watches: Int32Array;
  /** [membershipCount] entry `groupOffsets[g] + count - 1`: first membership that watches for this count of g, or -1. */
  readonly heads: Int32Array;
  /** [memberCount] as above, or `UNTOUCHED`, or `DONE`. */
  readonly spare: Float64Array;
  /** [memberCount] members whose `spare` is not `UNTOUCHED`. */
  readonly touched: Int32Array;
  touchedCount: number;
  /** [memberCount] members whose contacts are to be summed. */
  readonly doubts: Int32Array;
  doubtCount: number;
}

/** Members' part of `Pressure`, which outlives a change of contacts. */
export type MemberPressure = Pick<Pressure, 'spare' | 'touched' | 'doubts' | 'key' | 'work'>;

/** Nothing counted yet, on the contacts of `population`. O(members + groups + memberships). */
export function createPressure(
  population: Population,
  needs: ThresholdNeeds,
  countBy: CountBy,
  members: MemberPressure,
): Pressure {
  const { groupCount, membershipCount } = population;
  const watched = countBy === 'members' ? membershipCount : 0;
  return {
    ...members,
    countBy,
    needs,
    memberOffsets: int32View(population.memberOffsets),
    memberGroups: int32View(population.memberGroups),
    groupOffsets: int32View(population.groupOffsets),
    groupMembers: int32View(population.groupMembers),
    tieOffsets: int32View(population.tieOffsets),
    tieTargets: int32View(population.tieTargets),
    slotOf: watched > 0 ? slotsOf(population) : new Int32Array(0),
    contacts: contactCounts(population, countBy),
    counts: new Int32Array(groupCount),
    known: new Int32Array(groupCount),
    open: new Int32Array(groupCount),
    news: new Int32Array(groupCount),
    openCount: 0,
    newsCount: 0,
    watches: watched > 0 ? watchesOf(population) : new Int32Array(0),
    heads: new Int32Array(watched),
    touchedCount: 0,
    doubtCount: 0,
  };
}

function slotsOf({ memberGroups, groupOffsets, groupCount }: Population): Int32Array {
  const next = Int32Array.from(groupOffsets.subarray(0, groupCount));
  // members come in ascending order here and there
  return Int32Array.from(memberGroups, (group) => next[group]!++);
}

function watchesOf({ groupMembers, membershipCount }: Population): Int32Array {
  const watches = new Int32Array(4 * membershipCount);
  for (let slot = 0; slot < membershipCount; slot++) watches[4 * slot + MEMBER] = groupMembers[slot]!;
  return watches;
}

/** Forgets what was counted, of all members or of those who are not `DONE`. O(touched). */
export function forgetCounts(pressure: Pressure, { keepDone }: { readonly keepDone: boolean }): void {
  const { spare, touched, counts, known, open } = pressure;
  let kept = 0;
  for (let i = 0; i < pressure.touchedCount; i++) {
    const member = touched[i]!;
    if (keepDone && spare[member] === DONE) touched[kept++] = member;
    else spare[member] = UNTOUCHED;
  }
  for (let i = 0; i < pressure.openCount; i++) {
    counts[open[i]!] = 0;
    known[open[i]!] = 0;
  }
  pressure.touchedCount = kept;
  pressure.openCount = 0;
  pressure.newsCount = 0;
  pressure.doubtCount = 0;
}

/** The member's contacts no longer matter. */
export function markDone(pressure: Pressure, member: number): void {
  if (pressure.spare[member] === UNTOUCHED) pressure.touched[pressure.touchedCount++] = member;
  pressure.spare[member] = DONE;
}

/** What the member needs, at first sight of him. */
export function touch(pressure: Pressure, member: number): number {
  pressure.touched[pressure.touchedCount++] = member;
  if (!pressure.needs.fixed) {
    pressure.work.streams++;
    pressure.work.draws++;
  }
  return needOf(pressure.needs, pressure.key, member);
}
