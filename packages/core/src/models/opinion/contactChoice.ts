import { int32View } from '../../engine/gather.js';
import { NOBODY } from '../../engine/kernel.js';
import type { Population } from '../../population/population.js';
import { incomingTies } from './incomingTies.js';

/**
 * Uniform choice among a member's contacts: the entries of his groups other than himself (a co-member counts once for
 * each group they share) and the owners of the ties that lead to him. No pair is ever written down.
 */
export interface ContactChoice {
  /** [memberCount] contacts of each member. */
  readonly counts: Float64Array;
  /**
   * The contact of `member` that a uniform number falls on, given by its first 27 bits in `high` and the next 26 in
   * `low`; NOBODY where there is none, and `alongTie(owner)` where it is the owner of a tie. O(groups of the member).
   */
  readonly pick: (member: number, high: number, low: number) => number;
  /** Whether the contact that was picked is influenced by `member` in turn: by way of groups always. O(log ties). */
  readonly answers: (member: number, picked: number) => boolean;
  /** [memberCount + 1] first incoming tie of each member; [0] without ties. */
  readonly sourceOffsets: Int32Array;
  /** [tieCount] owner of each incoming tie, ascending for each member. */
  readonly sources: Int32Array;
}

/** How a pick tells that the contact is the owner of a tie: numbers below NOBODY. Its own inverse. */
export function alongTie(member: number): number {
  return -2 - member;
}

/** The member whom a pick names, either way. */
export function whoIs(picked: number): number {
  return picked < NOBODY ? alongTie(picked) : picked;
}

/** Prepares the choice for a population. O(memberships + ties). */
export function contactChoice(population: Population): ContactChoice {
  const memberOffsets = int32View(population.memberOffsets);
  const memberGroups = int32View(population.memberGroups);
  const groupOffsets = int32View(population.groupOffsets);
  const groupMembers = int32View(population.groupMembers);
  const { sourceOffsets, sources } = incomingTies(population);
  const counts = contactCounts(population, sourceOffsets);
  return {
    counts,
    sourceOffsets,
    sources,
    pick(member, high, low) {
      const count = counts[member]!;
      if (count === 0) return NOBODY;
      let rest = Math.floor(((high * 0x4000000 + low) / 0x20000000000000) * count);
      const last = memberOffsets[member + 1]!;
      for (let m = memberOffsets[member]!; m < last; m++) {
        const group = memberGroups[m]!;
        const first = groupOffsets[group]!;
        const others = groupOffsets[group + 1]! - first - 1;
        if (rest < others) {
          // the entries before his own are of lower index, so his own is stepped over without looking for it
          const other = groupMembers[first + rest]!;
          return other < member ? other : groupMembers[first + rest + 1]!;
        }
        rest -= others;
      }
      return alongTie(sources[sourceOffsets[member]! + rest]!);
    },
    answers: (member, picked) =>
      picked >= 0 || (picked < NOBODY && hasTie(population, member, alongTie(picked))),
  };
}

function contactCounts(population: Population, sourceOffsets: Int32Array): Float64Array {
  const { memberCount, memberOffsets, memberGroups, groupOffsets, tieCount } = population;
  const counts = new Float64Array(memberCount);
  for (let member = 0; member < memberCount; member++) {
    let count = tieCount > 0 ? sourceOffsets[member + 1]! - sourceOffsets[member]! : 0;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const group = memberGroups[m]!;
      count += groupOffsets[group + 1]! - groupOffsets[group]! - 1;
    }
    counts[member] = count;
  }
  return counts;
}

/** Whether a tie leads from `source` to `target`: the ties of a member are ascending. */
function hasTie({ tieOffsets, tieTargets }: Population, source: number, target: number): boolean {
  let low = tieOffsets[source]!;
  let high = tieOffsets[source + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tieTargets[middle]! < target) low = middle + 1;
    else high = middle;
  }
  return low < tieOffsets[source + 1]! && tieTargets[low] === target;
}
