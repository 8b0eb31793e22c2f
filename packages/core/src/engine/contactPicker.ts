import type { Population } from '../population/population.js';
import { int32View } from './gather.js';
import { incomingTies } from './incomingTies.js';
import { NO_GROUP } from './kernel.js';

/**
 * The contacts of each member as one numbered list, without the list: the others of his groups, group after group, then his
 * ties. A contact is an entry of one of his groups other than himself (so a co-member counts
 * once for each group they share), or a tie.
 */
export interface ContactPicker {
  /** [memberCount] contacts of each member. */
  readonly degrees: Int32Array;
  /** [memberCount] those of them that are in groups. */
  readonly inGroups: Int32Array;
  /** The contact at place `position` of a member's, 0 to his degree - 1. O(his groups). */
  readonly at: (member: number, position: number) => number;
  /** The ties that count: [memberCount + 1] where each member's begin, or [0] without ties, and [tieCount] their other ends. */
  readonly tieOffsets: Int32Array;
  readonly tieOthers: Int32Array;
  /** The group in which `at` found the latest contact; NO_GROUP along a tie. */
  readonly group: number;
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
  const { tieOffsets, tieOthers } = tiesBy(population, ties);
  const degrees = new Int32Array(memberCount);
  const inGroups = new Int32Array(memberCount);
  let group = NO_GROUP;
  for (let member = 0; member < memberCount; member++) {
    let count = 0;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      count += groupOffsets[memberGroups[m]! + 1]! - groupOffsets[memberGroups[m]!]! - 1;
    }
    inGroups[member] = count;
    degrees[member] = tieCount > 0 ? count + tieOffsets[member + 1]! - tieOffsets[member]! : count;
  }
  return {
    degrees,
    inGroups,
    tieOffsets,
    tieOthers,
    get group() {
      return group;
    },
    at(member, position) {
      let left = position;
      const last = memberOffsets[member + 1]!;
      for (let m = memberOffsets[member]!; m < last; m++) {
        group = memberGroups[m]!;
        const from = groupOffsets[group]!;
        const size = groupOffsets[group + 1]! - from - 1;
        if (left < size) {
          // the list ascends: from his own entry on, the others stand one place later
          const entry = groupMembers[from + left]!;
          return entry < member ? entry : groupMembers[from + left + 1]!;
        }
        left -= size;
      }
      group = NO_GROUP;
      return tieOthers[tieOffsets[member]! + left]!;
    },
  };
}

function tiesBy(
  population: Population,
  ties: 'from' | 'to',
): Pick<ContactPicker, 'tieOffsets' | 'tieOthers'> {
  if (ties === 'from')
    return { tieOffsets: int32View(population.tieOffsets), tieOthers: int32View(population.tieTargets) };
  const { sourceOffsets, sources } = incomingTies(population);
  return { tieOffsets: sourceOffsets, tieOthers: sources };
}
