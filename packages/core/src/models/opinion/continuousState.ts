import type { KernelColumns } from '../../engine/kernel.js';
import { clearMembers, memberBits } from '../../engine/memberBits.js';

/** Opinions that are numbers, who is convinced now, and who ever was. */
export interface ContinuousState {
  /** [memberCount] opinions now. */
  readonly opinions: Float64Array;
  /** [memberCount] opinions before the first step. */
  readonly initial: Float64Array;
  /** [memberCount + 1] who was ever convinced, in order of the first time. */
  readonly active: Int32Array;
  readonly activeCount: number;
  /** Members convinced now. */
  readonly convinced: number;
  /** Reads whether the member is convinced now. */
  note(member: number): void;
  /** The opinions written are those that the run begins with. */
  begin(): void;
  /** Copies of the arrays. */
  save(): { opinions: Float64Array; initial: Float64Array; active: Int32Array };
  restore(columns: KernelColumns): void;
}

/** State for `memberCount` members, convinced from the opinion `convincedAt` on. O(members) memory. */
export function continuousState(memberCount: number, convincedAt: number): ContinuousState {
  const opinions = new Float64Array(memberCount);
  const initial = new Float64Array(memberCount);
  const active = new Int32Array(memberCount + 1);
  const everActive = memberBits(memberCount);
  const isConvinced = new Uint8Array(memberCount);
  let activeCount = 0;
  let convinced = 0;

  const enlist = (member: number): void => {
    if ((everActive[member >>> 5]! >>> (member & 31)) & 1) return;
    everActive[member >>> 5]! |= 1 << (member & 31);
    active[activeCount++] = member;
  };
  const note = (member: number): void => {
    const now = opinions[member]! >= convincedAt ? 1 : 0;
    if (now === isConvinced[member]) return;
    isConvinced[member] = now;
    convinced += now === 1 ? 1 : -1;
    if (now === 1) enlist(member);
  };
  const clear = (): void => {
    clearMembers(everActive, active, activeCount);
    isConvinced.fill(0);
    activeCount = 0;
    convinced = 0;
  };
  return {
    opinions,
    initial,
    active,
    note,
    get activeCount() {
      return activeCount;
    },
    get convinced() {
      return convinced;
    },
    begin() {
      clear();
      initial.set(opinions);
      for (let member = 0; member < memberCount; member++) note(member);
    },
    save: () => ({
      opinions: opinions.slice(),
      initial: initial.slice(),
      active: active.slice(0, activeCount),
    }),
    restore(columns) {
      clear();
      opinions.set(columns.opinions!);
      initial.set(columns.initial!);
      const were = columns.active!;
      for (let i = 0; i < were.length; i++) enlist(were[i]!);
      for (let member = 0; member < memberCount; member++) note(member);
    },
  };
}
