import type { RecordedRun } from '../run/recordRun.js';
import type { TimedTrace } from '../run/runTrace.js';
import type { Messages } from './messages.js';
import type { Numbers } from './numbers.js';

const MINUTES_A_DAY = 1440;

/** What a step of a run is called: `Step 3`; in continuous time `Day 2, 05:00`. */
export function momentOf(
  { timed, stepCount }: RecordedRun,
  step: number,
  messages: Messages,
  numbers: Numbers,
): string {
  if (timed === undefined) return messages.momentStep(numbers.whole(step));
  const { day, minutes } = timeOfDay(timed, timed.hours[step]!, step > 0 && step === stepCount - 1);
  return messages.momentTime(numbers.whole(day), numbers.clock(minutes));
}

/** When something happened, within a sentence: `on day 2 at 05:00`. */
export function momentWithin(timed: TimedTrace, hours: number, messages: Messages, numbers: Numbers): string {
  const { day, minutes } = timeOfDay(timed, hours, false);
  return messages.momentWithin(numbers.whole(day), numbers.clock(minutes));
}

/** The day, from 1, and the minutes since its midnight; where a run ends at midnight, the day has 24 hours. */
function timeOfDay(
  { startHour }: TimedTrace,
  hours: number,
  isEnd: boolean,
): { day: number; minutes: number } {
  const passed = Math.floor(60 * (startHour + hours) + 1e-6);
  const days =
    isEnd && passed % MINUTES_A_DAY === 0 ? passed / MINUTES_A_DAY - 1 : Math.floor(passed / MINUTES_A_DAY);
  return { day: days + 1, minutes: passed - days * MINUTES_A_DAY };
}
