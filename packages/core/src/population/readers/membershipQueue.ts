import { LabelQueue } from './labelQueue.js';
import type { LabelTable } from './labelTable.js';
import type { MemoryMeter } from './memoryMeter.js';
import { PairList } from './pairList.js';

/** Memberships whose members are still to be looked up, on their way into a list of pairs (member, group). */
export class MembershipQueue {
  /** Memberships that were settled. */
  readonly pairs: PairList;
  private readonly members: LabelQueue;
  /** [members.length] group of each membership. */
  private readonly groups: Uint32Array;

  constructor(members: LabelTable, meter: MemoryMeter) {
    this.pairs = new PairList(meter);
    this.members = new LabelQueue(members, { numbers: 'together' });
    this.groups = new Uint32Array(this.members.indices.length);
  }

  /** Appends the membership of the member `bytes[start] … bytes[end - 1]`, whose `wholeNumber` is `value`, in `group`. */
  push(bytes: Uint8Array, start: number, end: number, value: number, group: number): void {
    const { members } = this;
    this.groups[members.length] = group;
    members.push(bytes, start, end, value);
    if (members.isFull) this.settle();
  }

  /** Looks up what is in the queue. */
  settle(): void {
    const { members, groups, pairs } = this;
    members.settle();
    const { length, indices } = members;
    for (let k = 0; k < length; k++) pairs.push(indices[k]!, groups[k]!);
    members.clear();
  }
}
