import type { KernelColumns } from '../../engine/kernel.js';
import { clearMembers, memberBits } from '../../engine/memberBits.js';

/** Who holds which of two opinions, and who ever held opinion 1. */
export interface DiscreteState {
  /** [memberCount] 0 or 1. */
  readonly opinions: Uint8Array;
  /** [2] members with opinion 0, and with opinion 1. */
  readonly counts: Int32Array;
  /** [memberCount + 1] who ever held opinion 1, in order of the first time. */
  readonly active: Int32Array;
  readonly activeCount: number;
  /** Changes of an opinion since `clear`, those of `place` left out. */
  readonly changes: number;
  /** Everybody holds opinion 0, and nobody ever held 1. */
  clear(): void;
  /** Gives a member the other opinion. */
  change(member: number, opinion: number): void;
  /** Gives members an opinion, whatever they hold. */
  place(opinion: number, members: ArrayLike<number>, count: number): void;
  /** Copies of the arrays. */
  save(): { opinions: Uint8Array; active: Int32Array };
  restore(columns: KernelColumns): void;
}

/** State for `memberCount` members. O(members) memory. */
export function discreteState(memberCount: number): DiscreteState {
  const opinions = new Uint8Array(memberCount);
  const counts = Int32Array.of(memberCount, 0);
  const active = new Int32Array(memberCount + 1);
  const everActive = memberBits(memberCount);
  let activeCount = 0;
  let changes = 0;

  const enlist = (member: number): void => {
    if ((everActive[member >>> 5]! >>> (member & 31)) & 1) return;
    everActive[member >>> 5]! |= 1 << (member & 31);
    active[activeCount++] = member;
  };
  const turn = (member: number, opinion: number): void => {
    opinions[member] = opinion;
    counts[opinion]!++;
    counts[1 - opinion]!--;
    if (opinion === 1) enlist(member);
  };
  const clear = (): void => {
    clearMembers(everActive, active, activeCount);
    opinions.fill(0);
    counts[0] = memberCount;
    counts[1] = 0;
    activeCount = 0;
    changes = 0;
  };
  return {
    opinions,
    counts,
    active,
    clear,
    get activeCount() {
      return activeCount;
    },
    get changes() {
      return changes;
    },
    change(member, opinion) {
      turn(member, opinion);
      changes++;
    },
    place(opinion, members, count) {
      for (let i = 0; i < count; i++) {
        if (opinions[members[i]!] !== opinion) turn(members[i]!, opinion);
      }
    },
    save: () => ({ opinions: opinions.slice(), active: active.slice(0, activeCount) }),
    restore(columns) {
      clear();
      const were = columns.active!;
      for (let i = 0; i < were.length; i++) enlist(were[i]!);
      opinions.set(columns.opinions!);
      for (let member = 0; member < memberCount; member++) counts[1]! += opinions[member]!;
      counts[0] = memberCount - counts[1]!;
    },
  };
}
