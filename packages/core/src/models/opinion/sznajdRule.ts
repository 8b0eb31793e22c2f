import type { Population } from '../../population/population.js';
import { type ContactChoice, whoIs } from './contactChoice.js';
import type { DiscreteRule, DiscreteWorld } from './discreteRule.js';

/**
 * A pair that agrees convinces everybody whom one of them influences. Groups keep count of their opinions, so that those
 * which agree already cost nothing; a group that does not costs its size, and then agrees.
 */
export class SznajdRule implements DiscreteRule {
  readonly #population: Population;
  readonly #choice: ContactChoice;
  readonly #opinions: Uint8Array;
  readonly #set: DiscreteWorld['set'];
  /** [groupCount] members of opinion 1. */
  readonly #ones: Int32Array;

  constructor({ population, choice, opinions, set }: DiscreteWorld) {
    this.#population = population;
    this.#choice = choice;
    this.#opinions = opinions;
    this.#set = set;
    this.#ones = new Int32Array(population.groupCount);
  }

  meet(member: number, picked: number): void {
    const other = whoIs(picked);
    const opinion = this.#opinions[member]!;
    if (this.#opinions[other] !== opinion) return;
    this.#convince(member, opinion);
    this.#convince(other, opinion);
  }

  begin(): void {
    const { groupCount, groupOffsets, groupMembers } = this.#population;
    const ones = this.#ones;
    ones.fill(0);
    for (let group = 0; group < groupCount; group++) {
      for (let e = groupOffsets[group]!; e < groupOffsets[group + 1]!; e++) {
        ones[group]! += this.#opinions[groupMembers[e]!]!;
      }
    }
  }

  changed(member: number, opinion: number): void {
    const { memberOffsets, memberGroups } = this.#population;
    const ones = this.#ones;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      ones[memberGroups[m]!]! += opinion === 1 ? 1 : -1;
    }
  }

  frozen(): boolean {
    for (let member = 0; member < this.#opinions.length; member++)
      if (this.#canConvince(member)) return false;
    return true;
  }

  /** Members of a group who hold an opinion. */
  #holding(group: number, opinion: number): number {
    const { groupOffsets } = this.#population;
    const ones = this.#ones[group]!;
    return opinion === 1 ? ones : groupOffsets[group + 1]! - groupOffsets[group]! - ones;
  }

  #convince(member: number, opinion: number): void {
    const { memberOffsets, memberGroups, groupOffsets, groupMembers } = this.#population;
    const { tieCount, tieOffsets, tieTargets } = this.#population;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const group = memberGroups[m]!;
      if (this.#holding(group, 1 - opinion) === 0) continue;
      for (let e = groupOffsets[group]!; e < groupOffsets[group + 1]!; e++)
        this.#set(groupMembers[e]!, opinion);
    }
    if (tieCount === 0) return;
    for (let t = tieOffsets[member]!; t < tieOffsets[member + 1]!; t++) this.#set(tieTargets[t]!, opinion);
  }

  /** Everybody whom he influences agrees with him. */
  #isHeeded(member: number): boolean {
    const { memberOffsets, memberGroups, tieCount, tieOffsets, tieTargets } = this.#population;
    const other = 1 - this.#opinions[member]!;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      if (this.#holding(memberGroups[m]!, other) > 0) return false;
    }
    if (tieCount === 0) return true;
    for (let t = tieOffsets[member]!; t < tieOffsets[member + 1]!; t++) {
      if (this.#opinions[tieTargets[t]!] === other) return false;
    }
    return true;
  }

  /** He has a contact who agrees with him; only such as somebody contradicts, where he himself is heeded. */
  #canConvince(member: number): boolean {
    const { memberOffsets, memberGroups, tieCount } = this.#population;
    const { sourceOffsets, sources } = this.#choice;
    const opinion = this.#opinions[member]!;
    const safe = this.#isHeeded(member);
    for (let m = memberOffsets[member]!; !safe && m < memberOffsets[member + 1]!; m++) {
      if (this.#holding(memberGroups[m]!, opinion) > 1) return true;
    }
    if (tieCount === 0) return false;
    for (let t = sourceOffsets[member]!; t < sourceOffsets[member + 1]!; t++) {
      const source = sources[t]!;
      if (this.#opinions[source] === opinion && !(safe && this.#isHeeded(source))) return true;
    }
    return false;
  }
}
