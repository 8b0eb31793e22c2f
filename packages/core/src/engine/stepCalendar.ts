/**
 * In which step something is due for each member: a ring of lists through the members, so that a step costs those who are
 * due in it, and now and then a look at those who are due much later. Nothing is allocated after it is made.
 */
export interface StepCalendar {
  /** [memberCount] the step in which each member is due; NOT_DUE where he is not. To be read only. */
  readonly due: Int32Array;
  /** How many are due at some time. */
  readonly count: number;
  /** The member, who is not due, becomes due in a step that has not been taken. */
  add(member: number, step: number): void;
  /** The member, who is due, no longer is. O(those of the same place of the ring). */
  remove(member: number): void;
  /** Writes those who are due in this step to `target` and returns how many: they are no longer. In no particular order. */
  take(step: number, target: Int32Array): number;
  clear(): void;
}

export const NOT_DUE = -1;
/** Steps from which on something never happens. */
export const LAST_STEP = 0x3fffffff;

const RING = 1024;
const END = -1;

/** A calendar on which nobody is due. */
export function stepCalendar(memberCount: number): StepCalendar {
  const due = new Int32Array(memberCount).fill(NOT_DUE);
  const next = new Int32Array(memberCount);
  const heads = new Int32Array(RING).fill(END);
  let count = 0;

  return {
    due,
    get count() {
      return count;
    },
    add(member, step) {
      due[member] = step;
      next[member] = heads[step % RING]!;
      heads[step % RING] = member;
      count++;
    },
    remove(member) {
      const place = due[member]! % RING;
      let before = END;
      for (let at = heads[place]!; at !== member; at = next[at]!) before = at;
      if (before === END) heads[place] = next[member]!;
      else next[before] = next[member]!;
      due[member] = NOT_DUE;
      count--;
    },
    take(step, target) {
      let taken = 0;
      let kept = END;
      for (let at = heads[step % RING]!; at !== END; ) {
        const following = next[at]!;
        if (due[at] === step) {
          due[at] = NOT_DUE;
          target[taken++] = at;
        } else {
          next[at] = kept;
          kept = at;
        }
        at = following;
      }
      heads[step % RING] = kept;
      count -= taken;
      return taken;
    },
    clear() {
      if (count === 0) return;
      due.fill(NOT_DUE);
      heads.fill(END);
      count = 0;
    },
  };
}
