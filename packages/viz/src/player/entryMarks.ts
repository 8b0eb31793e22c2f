import type { Messages } from '../messages/messages.js';
import type { RecordedRun } from '../run/recordRun.js';
import type { Marks } from './scrubber.js';

/** A mark for each step in which content was passed on for the first time in some groups, the higher the more groups there were. */
export function entryMarks({ entries, timed }: RecordedRun, messages: Messages): Marks {
  const count = new Map<number, number>();
  for (const { step } of entries) count.set(step, (count.get(step) ?? 0) + 1);
  const most = Math.max(1, ...count.values());
  return {
    meaning: timed ? messages.entryMarksInTime : messages.entryMarks,
    marks: [...count].map(([step, groups]) => ({ step, height: 4 + 12 * Math.sqrt(groups / most) })),
  };
}
