import { TICKS_PER_HOUR } from '../ticks.js';
import { amounts } from './amounts.js';
import { createHalving } from './novelty.js';
import type { PassOnRun } from './passOnRun.js';

// what this module holds itself is compiled in, what others export looked up each time
const { attitude: now, before, change, fade: left, hours } = amounts;

/** The members' attitudes to the brand at the present tick of a run, -1 to 1: what is asked for stands in `amounts`. */
export interface Attitudes {
  /** Writes a member's to `attitude`. */
  readonly look: (member: number) => void;
  /** Sets a member's to `attitude`; writes what it was to `before`, and to `change` by how much it has changed, as it is held in 32 bits. */
  readonly set: (member: number) => void;
  /** Writes to `fade` what is left at a tick of what attitudes had moved by at 0h: 2^(-hours / half-life). */
  readonly fade: (tick: number) => void;
  /** Writes to `hours` those from one tick to another, each weighted with what is left then of what was there at a third one. */
  readonly fadedHours: (from: number, to: number, since: number) => void;
}

/**
 * Attitudes that return to where they were at the start by a half-life, if there is one. What is kept is the first
 * attitude plus what it has moved by times 2^(hours / half-life), so that nothing needs to be done as time goes by.
 */
export function createAttitudes(run: PassOnRun): Attitudes {
  const { attitude, firstAttitudes } = run.state;
  const halfLife = run.setup.rules.attitudeHalfLife;
  if (halfLife === Number.POSITIVE_INFINITY)
    return {
      look(member) {
        now[0] = attitude[member]!;
      },
      set(member) {
        const was = attitude[member]!;
        attitude[member] = now[0]!;
        before[0] = was;
        change[0] = attitude[member]! - was;
      },
      fade() {
        left[0] = 1;
      },
      fadedHours(from, to) {
        hours[0] = (to - from) / TICKS_PER_HOUR;
      },
    };
  const halve = createHalving(halfLife, run.lastTick);
  const look = (member: number): void => {
    const first = firstAttitudes[member]!;
    halve(run.tick, left, 0);
    now[0] = first + (attitude[member]! - first) * left[0]!;
  };
  return {
    look,
    set(member) {
      const value = now[0]!;
      look(member);
      const was = now[0]!;
      const first = firstAttitudes[member]!;
      attitude[member] = first + (value - first) / left[0]!;
      look(member);
      before[0] = was;
      change[0] = now[0]! - was;
    },
    fade: (tick) => halve(tick, left, 0),
    fadedHours(from, to, since) {
      halve(from, left, 0);
      const atFrom = left[0]!;
      halve(to, left, 0);
      const atTo = left[0]!;
      halve(since, left, 0);
      hours[0] = ((halfLife / Math.LN2) * (atFrom - atTo)) / left[0]!;
    },
  };
}
