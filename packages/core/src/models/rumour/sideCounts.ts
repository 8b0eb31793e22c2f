import { grown } from '../../engine/grown.js';
import type { Population } from '../../population/population.js';

/**
 * How many contacts of a member are on each of two sides (1 and 2; 0 is neither), without the contacts: a counter for each group and side, and for
 * each member what his ties bring. A change of side costs O(groups + ties of the member).
 */
export class SideCounts {
  readonly #population: Population;
  /** [2 x groupCount] members of each side in each group. */
  readonly #inGroup: Int32Array;
  /** [2 x memberCount] members of each side whose ties lead to the member; [0] without ties. */
  readonly #alongTies: Int32Array;
  /** Groups that have got a first member on a side since `risenCount` was set to 0; some more than once. */
  risen: Int32Array<ArrayBuffer> = new Int32Array(256);
  risenCount = 0;
  /** What `countContacts` has counted on sides 1 and 2. */
  onFirst = 0;
  onSecond = 0;

  constructor(population: Population) {
    this.#population = population;
    this.#inGroup = new Int32Array(2 * population.groupCount);
    this.#alongTies = new Int32Array(population.tieCount > 0 ? 2 * population.memberCount : 0);
  }

  /** Counts everybody anew, by side. O(members + memberships + ties). */
  countAll(sideOf: Uint8Array): void {
    this.#inGroup.fill(0);
    this.#alongTies.fill(0);
    for (let member = 0; member < sideOf.length; member++) {
      if (sideOf[member]! > 0) this.add(member, sideOf[member]!, 1);
    }
    this.risenCount = 0;
  }

  /** Counts a member in (`by` 1) or out (-1) on side 1 or 2. */
  add(member: number, side: number, by: number): void {
    const { memberOffsets, memberGroups, tieOffsets, tieTargets } = this.#population;
    const inGroup = this.#inGroup;
    for (let m = memberOffsets[member]!, to = memberOffsets[member + 1]!; m < to; m++) {
      const group = memberGroups[m]!;
      inGroup[2 * group + side - 1]! += by;
      if (by > 0 && inGroup[2 * group]! + inGroup[2 * group + 1]! === 1) this.#rise(group);
    }
    const alongTies = this.#alongTies;
    if (alongTies.length === 0) return;
    for (let tie = tieOffsets[member]!, to = tieOffsets[member + 1]!; tie < to; tie++) {
      alongTies[2 * tieTargets[tie]! + side - 1]! += by;
    }
  }

  /** Counts the contacts of a member, who is on neither side, into `onFirst` and `onSecond`. O(groups of the member). */
  countContacts(member: number): void {
    const { memberOffsets, memberGroups } = this.#population;
    const inGroup = this.#inGroup;
    const alongTies = this.#alongTies;
    let first = alongTies.length > 0 ? alongTies[2 * member]! : 0;
    let second = alongTies.length > 0 ? alongTies[2 * member + 1]! : 0;
    for (let m = memberOffsets[member]!, to = memberOffsets[member + 1]!; m < to; m++) {
      const group = memberGroups[m]!;
      first += inGroup[2 * group]!;
      second += inGroup[2 * group + 1]!;
    }
    this.onFirst = first;
    this.onSecond = second;
  }

  /** Whether a member who is on neither side has a contact on one. O(groups of the member) at most. */
  hasContact(member: number): boolean {
    const { memberOffsets, memberGroups } = this.#population;
    const inGroup = this.#inGroup;
    for (let m = memberOffsets[member]!, to = memberOffsets[member + 1]!; m < to; m++) {
      const group = memberGroups[m]!;
      if (inGroup[2 * group]! + inGroup[2 * group + 1]! > 0) return true;
    }
    const alongTies = this.#alongTies;
    return alongTies.length > 0 && alongTies[2 * member]! + alongTies[2 * member + 1]! > 0;
  }

  #rise(group: number): void {
    if (this.risenCount === this.risen.length) this.risen = grown(this.risen);
    this.risen[this.risenCount++] = group;
  }
}
