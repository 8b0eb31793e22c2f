import { ActiveList } from '../../engine/activeList.js';
import type { KernelColumns } from '../../engine/kernel.js';

/** Who holds which of two opinions, and who ever held opinion 1. O(members) memory. */
export class DiscreteState {
  /** [memberCount] 0 or 1. */
  readonly opinions: Uint8Array;
  /** [2] members with opinion 0, and with opinion 1. */
  readonly counts: Int32Array;
  /** Who ever held opinion 1. */
  readonly ever: ActiveList;
  /** Changes of an opinion since `clear`, those of `place` left out. */
  changes = 0;

  constructor(memberCount: number) {
    this.opinions = new Uint8Array(memberCount);
    this.counts = Int32Array.of(memberCount, 0);
    this.ever = new ActiveList(memberCount);
  }

  /** Everybody holds opinion 0, and nobody ever held 1. */
  clear(): void {
    this.ever.clear();
    this.opinions.fill(0);
    this.counts[0] = this.opinions.length;
    this.counts[1] = 0;
    this.changes = 0;
  }

  /** Gives a member the other opinion. */
  change(member: number, opinion: number): void {
    this.#turn(member, opinion);
    this.changes++;
  }

  /** Gives members an opinion, whatever they hold. */
  place(opinion: number, members: ArrayLike<number>, count: number): void {
    for (let i = 0; i < count; i++) {
      if (this.opinions[members[i]!] !== opinion) this.#turn(members[i]!, opinion);
    }
  }

  /** Copies of the arrays. */
  save(): { opinions: Uint8Array; active: Int32Array } {
    return { opinions: this.opinions.slice(), active: this.ever.save() };
  }

  restore({ opinions, active }: KernelColumns): void {
    const { counts } = this;
    this.clear();
    this.ever.restore(active!);
    this.opinions.set(opinions!);
    for (let member = 0; member < opinions!.length; member++) counts[1]! += opinions![member]!;
    counts[0] = opinions!.length - counts[1]!;
  }

  #turn(member: number, opinion: number): void {
    this.opinions[member] = opinion;
    this.counts[opinion]!++;
    this.counts[1 - opinion]!--;
    if (opinion === 1) this.ever.note(member);
  }
}
