import type { ClassicalCourse } from './classicalCourse.js';

/** What is noted of each step of runs, one after the other. */
export interface StepRecords {
  /** [count] members first active in the step. */
  newlyActive: Uint32Array;
  /** [count x width] members in each state after the step. */
  states: Uint32Array;
  /** States of the model; 0 where there are none but active and not. */
  readonly width: number;
  /** Steps noted. */
  count: number;
}

const FIRST_ROOM = 1024;

/** Room for the steps of runs, which is doubled whenever it is used up. */
export function stepRecords(width: number): StepRecords {
  return {
    newlyActive: new Uint32Array(FIRST_ROOM),
    states: new Uint32Array(FIRST_ROOM * width),
    width,
    count: 0,
  };
}

/** Plays one run, notes its steps up to the last one in which anything happened, and returns that step. */
export function recordRun(course: ClassicalCourse, run: number, records: StepRecords): number {
  course.begin(run);
  const first = records.count;
  let last = first;
  do {
    if (course.changed > 0) last = records.count;
    note(course, records);
  } while (course.advance());
  records.count = last + 1;
  return last - first;
}

function note({ kernel }: ClassicalCourse, records: StepRecords): void {
  const { count, width } = records;
  if (count === records.newlyActive.length) {
    records.newlyActive = doubled(records.newlyActive);
    records.states = doubled(records.states);
  }
  records.newlyActive[count] = kernel.activeCount - kernel.stepStart;
  for (let state = 0; state < width; state++) records.states[count * width + state] = kernel.counts![state]!;
  records.count = count + 1;
}

function doubled(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}
