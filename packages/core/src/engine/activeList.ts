import { clearMembers, memberBits } from './memberBits.js';

/** Members in the order in which they first became active, each once. O(members) memory. */
export class ActiveList {
  /** [memberCount + 1] valid up to `count`. */
  readonly members: Int32Array;
  count = 0;

  readonly #bits: Int32Array;

  constructor(memberCount: number) {
    this.members = new Int32Array(memberCount + 1);
    this.#bits = memberBits(memberCount);
  }

  /** The member is active: notes him if he has not been before. */
  note(member: number): void {
    const bits = this.#bits;
    if ((bits[member >>> 5]! >>> (member & 31)) & 1) return;
    bits[member >>> 5]! |= 1 << (member & 31);
    this.members[this.count++] = member;
  }

  /** O(members noted). */
  clear(): void {
    clearMembers(this.#bits, this.members, this.count);
    this.count = 0;
  }

  /** A copy of the list. */
  save(): Int32Array {
    return this.members.slice(0, this.count);
  }

  restore(saved: ArrayLike<number>): void {
    this.clear();
    for (let i = 0; i < saved.length; i++) this.note(saved[i]!);
  }
}
