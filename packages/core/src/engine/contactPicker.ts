import type { Population } from '../population/population.js';
import { int32View } from './gather.js';

/**
 * Contacts of a member at random. A contact is an entry of one of his groups other than himself (so a co-member counts
 * once for each group they share), or a tie.
 */
export interface ContactPicker {
  /** [memberCount] contacts of each member. */
  readonly degrees: Int32Array;
  /** The contact at place `position` of a member's, 0 to his degree - 1. O(his groups). */
  readonly at: (member: number, position: number) => number;
}

/**
 * Contacts by groups and by ties that lead `from` a member (whom he influences) or `to` him (who influences him).
 * O(memberships + ties), once.
 */
export function contactPicker(population: Population, ties: 'from' | 'to'): ContactPicker {
  const { memberCount, tieCount } = population;
  const memberOffsets = int32View(population.memberOffsets);
  const memberGroups = int32View(population.memberGroups);
  const groupOffsets = int32View(population.groupOffsets);
  const groupMembers = int32View(population.groupMembers);
  const { offsets, others } = ties === 'from' || tieCount === 0 ? outgoing(population) : incoming(population);
  const degrees = new Int32Array(memberCount);
  for (let member = 0; member < memberCount; member++) {
    let degree = tieCount > 0 ? offsets[member + 1]! - offsets[member]! : 0;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const group = memberGroups[m]!;
      degree += groupOffsets[group + 1]! - groupOffsets[group]! - 1;
    }
    degrees[member] = degree;
  }
  return {
    degrees,
    at(member, position) {
      let left = position;
      const last = memberOffsets[member + 1]!;
      for (let m = memberOffsets[member]!; m < last; m++) {
        const group = memberGroups[m]!;
        const from = groupOffsets[group]!;
        const others = groupOffsets[group + 1]! - from - 1;
        if (left < others) {
          // the list ascends: from his own entry on, the others stand one place later
          const entry = groupMembers[from + left]!;
          return entry < member ? entry : groupMembers[from + left + 1]!;
        }
        left -= others;
      }
      return others[offsets[member]! + left]!;
    },
  };
}

interface TieTable {
  /** [memberCount + 1], or [0] where there are no ties. */
  readonly offsets: Int32Array;
  readonly others: Int32Array;
}

function outgoing({ tieOffsets, tieTargets }: Population): TieTable {
  return { offsets: int32View(tieOffsets), others: int32View(tieTargets) };
}

function incoming({ memberCount, tieCount, tieOffsets, tieTargets }: Population): TieTable {
  const offsets = new Int32Array(memberCount + 1);
  for (let tie = 0; tie < tieCount; tie++) offsets[tieTargets[tie]! + 1]!++;
  for (let member = 0; member < memberCount; member++) offsets[member + 1]! += offsets[member]!;
  const next = offsets.slice();
  const others = new Int32Array(tieCount);
  for (let owner = 0; owner < memberCount; owner++) {
    for (let tie = tieOffsets[owner]!; tie < tieOffsets[owner + 1]!; tie++) {
      others[next[tieTargets[tie]!]!++] = owner;
    }
  }
  return { offsets, others };
}
