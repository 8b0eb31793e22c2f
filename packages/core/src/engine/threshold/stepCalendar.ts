const SLOTS = 1024;

/** Steps that are never reached. */
export const NEVER = 0x3fffffff;

/** Members by the step in which something is due for them: at most one step each, and once a run. */
export interface StepCalendar {
  /** Members noted and neither taken nor forgotten. */
  readonly size: number;
  /** Notes a member for a later step, unless that is `NEVER`. */
  put(member: number, step: number): void;
  /** What is noted for the member no longer holds. */
  forget(member: number): void;
  /** Writes the members of a step to `target` and returns how many. Steps are taken one after the other. */
  take(step: number, target: Int32Array): number;
  /** The step of each member noted, in pairs (member, step). */
  entries(): Int32Array;
  /** Forgets all. O(members) where there was something. */
  clear(): void;
}

/** A wheel of lists, one for each step and for those a lap later: O(1) for each member and lap. */
export function stepCalendar(memberCount: number): StepCalendar {
  const heads = new Int32Array(SLOTS).fill(-1);
  const next = new Int32Array(memberCount);
  const due = new Int32Array(memberCount);
  let size = 0;
  let used = false;
  return {
    get size() {
      return size;
    },
    put(member, step) {
      if (step >= NEVER) return;
      used = true;
      due[member] = step;
      next[member] = heads[step & (SLOTS - 1)]!;
      heads[step & (SLOTS - 1)] = member;
      size++;
    },
    forget(member) {
      if (due[member] === 0) return;
      due[member] = 0;
      size--;
    },
    take(step, target) {
      const slot = step & (SLOTS - 1);
      let taken = 0;
      let kept = -1;
      for (let member = heads[slot]!; member >= 0; ) {
        const after = next[member]!;
        if (due[member] === step) {
          target[taken++] = member;
          due[member] = 0;
        } else if (due[member]! > 0) {
          next[member] = kept;
          kept = member;
        }
        member = after;
      }
      heads[slot] = kept;
      size -= taken;
      return taken;
    },
    entries() {
      const pairs: number[] = [];
      due.forEach((step, member) => {
        if (step > 0) pairs.push(member, step);
      });
      return Int32Array.from(pairs);
    },
    clear() {
      if (used) {
        heads.fill(-1);
        due.fill(0);
      }
      used = false;
      size = 0;
    },
  };
}
