import { LAST_STEP, type StepCalendar } from '../../engine/stepCalendar.js';
import { TICKS } from '../../engine/unitTicks.js';
import { exponentialInto } from '../../random/exponential.js';
import type { RngKey } from '../../random/rngKey.js';
import { streamX, streamY } from '../../random/stream.js';

/** How long members stay active: drawn when they become so, by member and how often he has been. */
export interface Stays {
  /** [memberCount] tick, within the step in which he is due, of each member's recovery; 0 in steps. */
  readonly ticks: Int32Array;
  /**
   * Draws the stay of a member who becomes active for the `occasion`-th time at a tick of a step. Returns the tick of his
   * recovery where it is in this very step; else he is put into the calendar, if he ever recovers, and it returns LATER.
   */
  readonly begin: (member: number, occasion: number, step: number, tick: number) => number;
}

export const LATER = -1;

/**
 * Stays with the hazards `recovery`, under the present value of `key`. In steps a stay is a whole number of them from 1 on
 * (geometric), elsewhere exponential.
 */
export function stays(
  recovery: number | Float64Array,
  continuous: boolean,
  calendar: StepCalendar,
  key: RngKey,
): Stays {
  const memberCount = calendar.due.length;
  const ticks = new Int32Array(continuous ? memberCount : 0);
  const drawn = new Float64Array(1);
  return {
    ticks,
    begin(member, occasion, step, tick) {
      const hazard = typeof recovery === 'number' ? recovery : recovery[member]!;
      if (!(hazard > 0)) return LATER;
      const x = streamX(key[0]!, key[1]!, member);
      exponentialInto(drawn, 0, x, streamY(x, key[2]!, key[3]!, occasion));
      const stay = drawn[0]! / hazard;
      if (!continuous) {
        if (stay < LAST_STEP - step) calendar.add(member, step + 1 + Math.floor(stay));
        return LATER;
      }
      const at = tick / TICKS + stay;
      if (at >= LAST_STEP - step) return LATER;
      const later = Math.floor(at);
      const tickThen = Math.floor((at - later) * TICKS);
      if (later === 0) return tickThen;
      ticks[member] = tickThen;
      calendar.add(member, step + later);
      return LATER;
    },
  };
}
