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
  /** The member is no longer due, if he was. O(1). */
  remove(member: number): void;
  /** Writes those who are due in this step to `target` and returns how many: they are no longer. In no particular order. */
  take(step: number, target: Int32Array): number;
  clear(): void;
  /** Makes it what it was when `due` was a copy of its own. O(members). */
  resume(due: ArrayLike<number>): void;
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
  const before = new Int32Array(memberCount);
  const heads = new Int32Array(RING).fill(END);
  let count = 0;

  const push = (member: number, place: number): void => {
    const head = heads[place]!;
    next[member] = head;
    before[member] = END;
    if (head !== END) before[head] = member;
    heads[place] = member;
  };
  return {
    due,
    get count() {
      return count;
    },
    add(member, step) {
      due[member] = step;
      push(member, step % RING);
      count++;
    },
    remove(member) {
      if (due[member] === NOT_DUE) return;
      const previous = before[member]!;
      const following = next[member]!;
      if (previous === END) heads[due[member]! % RING] = following;
      else next[previous] = following;
      if (following !== END) before[following] = previous;
      due[member] = NOT_DUE;
      count--;
    },
    take(step, target) {
      const place = step % RING;
      let taken = 0;
      let at = heads[place]!;
      heads[place] = END;
      while (at !== END) {
        const following = next[at]!;
        if (due[at] === step) {
          due[at] = NOT_DUE;
          target[taken++] = at;
        } else push(at, place);
        at = following;
      }
      count -= taken;
      return taken;
    },
    clear() {
      if (count === 0) return;
      due.fill(NOT_DUE);
      heads.fill(END);
      count = 0;
    },
    resume(saved) {
      this.clear();
      for (let member = 0; member < saved.length; member++)
        if (saved[member] !== NOT_DUE) this.add(member, saved[member]!);
    },
  };
}
