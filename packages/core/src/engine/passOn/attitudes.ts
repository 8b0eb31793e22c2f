import { TICKS_PER_HOUR } from '../ticks.js';
import { halvingBy } from './novelty.js';
import type { PassOnRun } from './passOnRun.js';

/** The members' attitudes to the brand at the present tick of a run, -1 to 1. */
export interface Attitudes {
  readonly of: (member: number) => number;
  /** Sets one; returns by how much it has changed, as it is held in 32 bits. */
  readonly set: (member: number, attitude: number) => number;
  /** What is left at a tick of what attitudes had moved by at 0h: 2^(-hours / half-life). */
  readonly fade: (tick: number) => number;
  /** Hours from one tick to another, each weighted with what is left then of what was there at a third one. */
  readonly fadedHours: (from: number, to: number, since: number) => number;
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
      of: (member) => attitude[member]!,
      set(member, value) {
        const before = attitude[member]!;
        attitude[member] = value;
        return attitude[member]! - before;
      },
      fade: () => 1,
      fadedHours: (from, to) => (to - from) / TICKS_PER_HOUR,
    };
  const fade = halvingBy(halfLife, run.lastTick);
  const of = (member: number): number => {
    const first = firstAttitudes[member]!;
    return first + (attitude[member]! - first) * fade(run.tick);
  };
  return {
    of,
    set(member, value) {
      const before = of(member);
      const first = firstAttitudes[member]!;
      attitude[member] = first + (value - first) / fade(run.tick);
      return of(member) - before;
    },
    fade,
    fadedHours: (from, to, since) => ((halfLife / Math.LN2) * (fade(from) - fade(to))) / fade(since),
  };
}
