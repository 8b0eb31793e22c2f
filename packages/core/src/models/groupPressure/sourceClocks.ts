import type { EventQueue } from '../../engine/eventQueue.js';
import type { WorkCounters } from '../../engine/kernel.js';
import { TICKS } from '../../engine/unitTicks.js';
import { exponentialInto, uniformAt, uniformBelow } from '../../random/exponential.js';
import type { RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY } from '../../random/stream.js';
import { type Sources, SUSCEPTIBLE } from './sources.js';

/** Types of events that fit into a mark. */
const TYPE_BITS = 2;
const VERSIONS = 0x0fffffff;

/**
 * Exponential clocks of the sources within one unit of time, in the manner of Gibson and Bruck's next reaction method: a
 * clock goes off when the hazard since it was set adds up to its exponential draw, so that a change of rate needs no new
 * draw. Each unit of time begins with new clocks, which the law cannot tell as hazards have no memory.
 */
export interface SourceClocks {
  /**
   * Sets the clocks of all live sources at the start of a unit of time, whose draws are under `key`. Returns how many of
   * them go off in it if nothing changes.
   */
  readonly begin: (key: RngKey) => number;
  /** Brings a source's clock up to now, before its rate changes. */
  readonly settle: (source: number, now: number) => void;
  /** Announces when the clock goes off, after a change. Earlier announcements no longer hold. */
  readonly schedule: (source: number, now: number) => void;
  /** Whether what was announced with this mark holds. */
  readonly holds: (source: number, mark: number) => boolean;
  /** Sets the clock anew after it went off. */
  readonly renew: (source: number, now: number) => void;
  /** The member on whom it struck: a susceptible one of a group, any target of ties. */
  readonly pick: (source: number) => number;
}

/** Clocks that push their events to `queue`: key the tick, a the source, b a mark whose last two bits are `type`. */
export function sourceClocks(
  { offsets, entries, rates, live, subject, exact }: Sources,
  type: number,
  stateOf: Uint8Array,
  queue: EventQueue,
  work: WorkCounters,
): SourceClocks {
  const count = rates.length;
  /** [2 x sources] hazard that is left until the clock goes off, and when that was so. */
  const rest = new Float64Array(2 * count);
  /** [3 x sources] unit of time in which the clock was set, number of its announcements, draws made. */
  const marks = new Int32Array(3 * count);
  const listed = new Int32Array(count);
  const key = new Int32Array(4);
  let unit = 0;

  const set = (source: number): void => {
    const x = streamX(key[0]!, key[1]!, source);
    exponentialInto(rest, 2 * source, x, streamY(x, key[2]!, key[3]!, subject));
    rest[2 * source + 1] = 0;
    marks[3 * source] = unit;
    marks[3 * source + 2] = 1;
    work.streams++;
    work.draws++;
  };
  const schedule = (source: number, now: number): void => {
    const mark = (marks[3 * source + 1]! + 1) & VERSIONS;
    marks[3 * source + 1] = mark;
    const at = now / TICKS + rest[2 * source]! / rates[source]!;
    if (at < 1) queue.push(Math.floor(at * TICKS), source, (mark << TYPE_BITS) | type);
  };

  return {
    begin(unitKey) {
      unit = (unit + 1) | 0;
      for (let i = 0; i < 4; i++) key[i] = unitKey[i]!;
      const sources = live.list(listed);
      let soon = 0;
      for (let i = 0; i < sources; i++) {
        const source = listed[i]!;
        const x = streamX(key[0]!, key[1]!, source);
        work.draws++;
        if (uniformBelow(x, streamY(x, key[2]!, key[3]!, subject)) >= rates[source]!) continue;
        set(source);
        if (rest[2 * source]! < rates[source]!) soon++;
        schedule(source, 0);
      }
      return soon;
    },
    settle(source, now) {
      if (marks[3 * source] !== unit) set(source);
      const since = rest[2 * source + 1]!;
      const passed = (now / TICKS - since) * rates[source]!;
      rest[2 * source] = Math.max(0, rest[2 * source]! - passed);
      rest[2 * source + 1] = now / TICKS;
    },
    schedule,
    holds: (source, mark) => marks[3 * source + 1] === mark >>> TYPE_BITS,
    renew(source, now) {
      const draw = marks[3 * source + 2]!;
      marks[3 * source + 2] = draw + 1;
      const x = streamX(key[0]!, key[1]!, source);
      const y = streamY(x, key[2]!, key[3]!, subject);
      exponentialInto(rest, 2 * source, (x + Math.imul(draw, STEP_X)) | 0, (y + Math.imul(draw, STEP_Y)) | 0);
      rest[2 * source + 1] = now / TICKS;
      work.draws++;
    },
    pick(source) {
      const from = offsets[source]!;
      const size = offsets[source + 1]! - from;
      const x = streamX(key[0]!, key[1]!, source);
      const y = streamY(x, key[2]!, key[3]!, subject);
      for (;;) {
        const draw = marks[3 * source + 2]!;
        marks[3 * source + 2] = draw + 1;
        work.draws++;
        const u = uniformAt((x + Math.imul(draw, STEP_X)) | 0, (y + Math.imul(draw, STEP_Y)) | 0);
        const member = entries[from + Math.floor(u * size)]!;
        if (!exact || stateOf[member] === SUSCEPTIBLE) return member;
      }
    },
  };
}
