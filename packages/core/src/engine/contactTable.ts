import type { Population } from '../population/population.js';
import { NO_GROUP } from './kernel.js';

/**
 * The contacts of each member as one numbered list, without the list: the entries of his groups other than himself, group
 * after group (a co-member stands there once for each group they share), then those to whom his ties lead.
 * Four bytes a membership; made in O(memberships).
 */
export class ContactTable {
  /** Where `contact` found the last one: the group, or NO_GROUP for a tie. */
  group = NO_GROUP;

  readonly #population: Population;
  /** [membershipCount] contacts of the member in this group and those of his before it. */
  readonly #through: Uint32Array;

  constructor(population: Population) {
    const { memberCount, membershipCount, memberOffsets, memberGroups, groupOffsets } = population;
    const through = new Uint32Array(membershipCount);
    for (let member = 0; member < memberCount; member++) {
      const to = memberOffsets[member + 1]!;
      for (let m = memberOffsets[member]!, sum = 0; m < to; m++) {
        const group = memberGroups[m]!;
        sum += groupOffsets[group + 1]! - groupOffsets[group]! - 1;
        through[m] = sum;
      }
    }
    this.#population = population;
    this.#through = through;
  }

  /** How many contacts a member has. */
  countOf(member: number): number {
    const { tieCount, tieOffsets } = this.#population;
    const inGroups = this.#inGroups(member);
    return tieCount === 0 ? inGroups : inGroups + tieOffsets[member + 1]! - tieOffsets[member]!;
  }

  /** The member's contact number `index`, from 0 to `countOf(member) - 1`. O(log(groups of the member)). */
  contact(member: number, index: number): number {
    const { memberOffsets, memberGroups, groupOffsets, groupMembers, tieOffsets, tieTargets } =
      this.#population;
    const through = this.#through;
    const inGroups = this.#inGroups(member);
    if (index >= inGroups) {
      this.group = NO_GROUP;
      return tieTargets[tieOffsets[member]! + index - inGroups]!;
    }
    const from = memberOffsets[member]!;
    let low = from;
    let high = memberOffsets[member + 1]! - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (through[middle]! > index) high = middle;
      else low = middle + 1;
    }
    const group = memberGroups[low]!;
    const at = groupOffsets[group]! + index - (low > from ? through[low - 1]! : 0);
    this.group = group;
    // lists are ascending: from his own entry on, the others stand one place further
    const entry = groupMembers[at]!;
    return entry < member ? entry : groupMembers[at + 1]!;
  }

  #inGroups(member: number): number {
    const { memberOffsets } = this.#population;
    const to = memberOffsets[member + 1]!;
    return to > memberOffsets[member]! ? this.#through[to - 1]! : 0;
  }
}
