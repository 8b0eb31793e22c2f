import { contactPicker } from '../../engine/contactPicker.js';
import { NOBODY } from '../../engine/kernel.js';
import type { Population } from '../../population/population.js';

/**
 * Uniform choice among a member's contacts: the entries of his groups other than himself (a co-member counts once for
 * each group they share) and the owners of the ties that lead to him. No pair is ever written down.
 */
export interface ContactChoice {
  /** [memberCount] contacts of each member. */
  readonly counts: Int32Array;
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
  const { degrees, inGroups, tieOffsets, tieOthers, at } = contactPicker(population, 'to');
  return {
    counts: degrees,
    sourceOffsets: tieOffsets,
    sources: tieOthers,
    pick(member, high, low) {
      const count = degrees[member]!;
      if (count === 0) return NOBODY;
      const place = Math.floor(((high * 0x4000000 + low) / 0x20000000000000) * count);
      const contact = at(member, place);
      return place < inGroups[member]! ? contact : alongTie(contact);
    },
    answers: (member, picked) =>
      picked >= 0 || (picked < NOBODY && hasTie(population, member, alongTie(picked))),
  };
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
