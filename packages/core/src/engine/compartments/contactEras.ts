import type { Population } from '../../population/population.js';
import type { KernelColumns } from '../kernel.js';

/**
 * Since when the contacts of a run are what they are. When others are entered in the middle of a run, what was drawn
 * stays for groups and ties that have not changed; for those that have, what is left of each stretch is drawn anew.
 */
export class ContactEras {
  population: Population;
  /** [eras] when each era began; the first at 0. */
  #begins: number[] = [0];
  /** [groupCount] the era since which each group is what it is. */
  #ofGroup: Int32Array;
  /** [memberCount] the era since which each member’s ties are what they are. */
  #ofTies: Int32Array;

  constructor(population: Population) {
    this.population = population;
    this.#ofGroup = new Int32Array(population.groupCount);
    this.#ofTies = new Int32Array(population.memberCount);
  }

  /** Goes to the beginning of a run. */
  begin(): void {
    if (this.#begins.length === 1) return;
    this.#begins = [0];
    this.#ofGroup.fill(0);
    this.#ofTies.fill(0);
  }

  /** Goes over to other contacts at `now`. O(memberships + ties). */
  enter(entered: Population, now: number): void {
    const before = this.population;
    const era = this.#begins.length;
    this.#begins.push(now);
    this.population = entered;
    const { groupCount } = entered;
    const ofGroup = new Int32Array(groupCount).fill(era);
    for (let group = 0; group < Math.min(groupCount, before.groupCount); group++)
      if (
        sameRow(before.groupOffsets, before.groupMembers, entered.groupOffsets, entered.groupMembers, group)
      )
        ofGroup[group] = this.#ofGroup[group]!;
    this.#ofGroup = ofGroup;
    for (let member = 0; member < this.#ofTies.length; member++)
      if (!sameRow(before.tieOffsets, before.tieTargets, entered.tieOffsets, entered.tieTargets, member))
        this.#ofTies[member] = era;
  }

  /** The era whose draws stand for a group in a stretch that began at `from`: 0 for the draws of the stretch itself. */
  ofGroup(group: number, from: number): number {
    return this.#drawnIn(this.#ofGroup[group]!, from);
  }

  /** The same for the ties of a member. */
  ofTies(member: number, from: number): number {
    return this.#drawnIn(this.#ofTies[member]!, from);
  }

  /** When an era began. */
  beginOf(era: number): number {
    return this.#begins[era]!;
  }

  /** Whether a group is new since the latest entering. */
  isNew(group: number): boolean {
    return this.#ofGroup[group] === this.#begins.length - 1;
  }

  save(): KernelColumns {
    return {
      eras: Float64Array.from(this.#begins),
      eraOfGroup: this.#ofGroup.slice(),
      eraOfTies: this.#ofTies.slice(),
    };
  }

  restore({ eras, eraOfGroup, eraOfTies }: KernelColumns): void {
    this.#begins = Array.from(eras!);
    this.#ofGroup = Int32Array.from(eraOfGroup!);
    this.#ofTies = Int32Array.from(eraOfTies!);
  }

  #drawnIn(era: number, from: number): number {
    return from >= this.#begins[era]! ? 0 : era;
  }
}

function sameRow(
  offsetsA: Uint32Array,
  listA: Uint32Array,
  offsetsB: Uint32Array,
  listB: Uint32Array,
  row: number,
): boolean {
  const fromA = row + 1 < offsetsA.length ? offsetsA[row]! : 0;
  const endA = row + 1 < offsetsA.length ? offsetsA[row + 1]! : 0;
  const fromB = row + 1 < offsetsB.length ? offsetsB[row]! : 0;
  const endB = row + 1 < offsetsB.length ? offsetsB[row + 1]! : 0;
  if (endA - fromA !== endB - fromB) return false;
  for (let i = 0; i < endA - fromA; i++) if (listA[fromA + i] !== listB[fromB + i]) return false;
  return true;
}
