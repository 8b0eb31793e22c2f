import type { Population } from '../../population/population.js';
import { int32View } from '../gather.js';

/** How many members of each group are in certain states. */
export class ActiveInGroups {
  /** [groupCount] */
  count: Int32Array = new Int32Array(0);
  /** [groupCount + 1] first entry of each group. */
  groupOffsets: Int32Array = new Int32Array(0);
  /** [membershipCount] members of the groups. */
  groupMembers: Int32Array = new Int32Array(0);
  memberOffsets: Int32Array = new Int32Array(0);
  memberGroups: Int32Array = new Int32Array(0);

  readonly #of: readonly boolean[];

  /** `of[state]` says which states count. */
  constructor(of: readonly boolean[]) {
    this.#of = of;
  }

  /** Counts anew. O(members, and memberships of those who count). */
  begin(population: Population, state: Uint8Array): void {
    if (this.count.length === population.groupCount) this.count.fill(0);
    else this.count = new Int32Array(population.groupCount);
    this.groupOffsets = int32View(population.groupOffsets);
    this.groupMembers = int32View(population.groupMembers);
    this.memberOffsets = int32View(population.memberOffsets);
    this.memberGroups = int32View(population.memberGroups);
    for (let member = 0; member < state.length; member++) if (this.#of[state[member]!]) this.#add(member, 1);
  }

  /** What a change of state means for the member’s groups: 1, -1 or, where they do not notice, 0. */
  change(before: number, after: number): number {
    return Number(this.#of[after]) - Number(this.#of[before]);
  }

  /** Notes a change. */
  #add(member: number, change: number): void {
    for (let m = this.memberOffsets[member]!; m < this.memberOffsets[member + 1]!; m++)
      this.count[this.memberGroups[m]!]! += change;
  }
}
