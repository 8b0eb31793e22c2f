import { int32View } from '../../engine/gather.js';
import type { Population } from '../../population/population.js';

/**
 * The members of each group in the order of their opinions, equal ones by index, kept up while opinions change one by one:
 * a function of the opinions alone. A change costs the places that it moves over. O(memberships + members) memory.
 */
export class OpinionIndex {
  /** [membershipCount] members by group, in order. */
  readonly entries: Int32Array;
  /** [membershipCount] their opinions. */
  readonly values: Float64Array;

  readonly #population: Population;
  readonly #opinions: Float64Array;
  /** [memberCount] the opinion under which each member stands. */
  readonly #known: Float64Array;

  /** An index of `opinions`, which are those at any time. */
  constructor(population: Population, opinions: Float64Array) {
    this.entries = int32View(population.groupMembers).slice();
    this.values = new Float64Array(this.entries.length);
    this.#population = population;
    this.#opinions = opinions;
    this.#known = new Float64Array(opinions.length);
  }

  /** Looks whether all opinions are as they were, and sorts anew where they are not. O(memberships). */
  refresh(): void {
    if (this.#isCurrent()) return;
    const { groupCount, groupOffsets, groupMembers } = this.#population;
    const { entries, values } = this;
    this.#known.set(this.#opinions);
    entries.set(groupMembers);
    for (let p = 0; p < entries.length; p++) values[p] = this.#opinions[entries[p]!]!;
    for (let group = 0; group < groupCount; group++) {
      sortPlaces(values, entries, groupOffsets[group]!, groupOffsets[group + 1]!);
    }
  }

  /** The opinion of this member may have changed. */
  moved(member: number): void {
    const { memberOffsets, memberGroups, groupOffsets } = this.#population;
    if (this.#opinions[member] === this.#known[member]) return;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const first = groupOffsets[memberGroups[m]!]!;
      const last = groupOffsets[memberGroups[m]! + 1]!;
      this.#move(member, this.placeOf(member, first, last), first, last);
    }
    this.#known[member] = this.#opinions[member]!;
  }

  /** Where a member stands in a group, given by its first and last place. O(log size). */
  placeOf(member: number, first: number, last: number): number {
    const { entries, values } = this;
    const own = this.#known[member]!;
    let low = first;
    let high = last;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const value = values[middle]!;
      if (value < own || (value === own && entries[middle]! < member)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #move(member: number, from: number, first: number, last: number): void {
    const { entries, values } = this;
    const value = this.#opinions[member]!;
    let at = from;
    while (at > first && isAfter(values[at - 1]!, entries[at - 1]!, value, member)) {
      values[at] = values[at - 1]!;
      entries[at] = entries[at - 1]!;
      at--;
    }
    while (at + 1 < last && isAfter(value, member, values[at + 1]!, entries[at + 1]!)) {
      values[at] = values[at + 1]!;
      entries[at] = entries[at + 1]!;
      at++;
    }
    values[at] = value;
    entries[at] = member;
  }

  #isCurrent(): boolean {
    const { entries, values } = this;
    const opinions = this.#opinions;
    const known = this.#known;
    for (let p = 0; p < entries.length; p++) if (values[p] !== opinions[entries[p]!]) return false;
    for (let member = 0; member < known.length; member++)
      if (known[member] !== opinions[member]) return false;
    return true;
  }
}

function isAfter(value: number, member: number, otherValue: number, otherMember: number): boolean {
  return value > otherValue || (value === otherValue && member > otherMember);
}

/** Gaps of Shell's sort, as Ciura (2001) found them, and on by 2.25. */
const GAPS = [1, 4, 10, 23, 57, 132, 301, 701];
while (GAPS[GAPS.length - 1]! < 2 ** 30) GAPS.push(Math.floor(GAPS[GAPS.length - 1]! * 2.25));

/** Sorts places first … last - 1 by opinion, equal ones by index, in place. */
function sortPlaces(values: Float64Array, entries: Int32Array, first: number, last: number): void {
  for (let g = GAPS.length - 1; g >= 0; g--) {
    const gap = GAPS[g]!;
    for (let p = first + gap; p < last; p++) {
      const value = values[p]!;
      const member = entries[p]!;
      let at = p;
      while (at - gap >= first && isAfter(values[at - gap]!, entries[at - gap]!, value, member)) {
        values[at] = values[at - gap]!;
        entries[at] = entries[at - gap]!;
        at -= gap;
      }
      values[at] = value;
      entries[at] = member;
    }
  }
}
