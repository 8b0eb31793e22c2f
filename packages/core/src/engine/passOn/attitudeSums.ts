import { amounts } from './amounts.js';
import type { Attitudes } from './attitudes.js';
import type { AttitudeSums } from './counting.js';
import type { PassOnRun } from './passOnRun.js';

// what this module holds itself is compiled in, what others export looked up each time
const { change, fade, hours } = amounts;

/** Notes in a crisis's sums that a member's attitude has changed at the present tick. */
export function createAttitudeSums(run: PassOnRun, attitudes: Attitudes): AttitudeSums {
  const { crisis: state } = run;
  if (!state) return () => {};
  return (member) => {
    attitudes.fade(run.tick);
    state.moved += change[0]! / fade[0]!;
    const from = Math.max(run.tick, Math.min(run.lastTick, state.boycottUntil[member] ?? 0));
    attitudes.fadedHours(from, run.lastTick, run.tick);
    state.attitudeDays += (change[0]! * hours[0]!) / 24;
  };
}
