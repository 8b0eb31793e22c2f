import type { Attitudes } from './attitudes.js';
import type { AttitudeSums } from './counting.js';
import type { PassOnRun } from './passOnRun.js';

/** Notes in a crisis's sums that a member's attitude has changed at the present tick. */
export function createAttitudeSums(run: PassOnRun, attitudes: Attitudes): AttitudeSums {
  const { crisis: state } = run;
  if (!state) return () => {};
  return (member, change) => {
    state.moved += change / attitudes.fade(run.tick);
    const from = Math.max(run.tick, Math.min(run.lastTick, state.boycottUntil[member] ?? 0));
    state.attitudeDays += (change * attitudes.fadedHours(from, run.lastTick, run.tick)) / 24;
  };
}
