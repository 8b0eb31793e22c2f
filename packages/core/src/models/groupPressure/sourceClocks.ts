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
export class SourceClocks {
  readonly #offsets: Int32Array;
  readonly #entries: Int32Array;
  readonly #rates: Float64Array;
  readonly #live: Sources['live'];
  readonly #subject: number;
  readonly #isExact: boolean;
  readonly #type: number;
  readonly #stateOf: Uint8Array;
  readonly #queue: EventQueue;
  readonly #work: WorkCounters;
  /** [2 x sources] hazard that is left until the clock goes off, and when that was so. */
  readonly #rest: Float64Array;
  /** [3 x sources] unit of time in which the clock was set, number of its announcements, draws made. */
  readonly #marks: Int32Array;
  readonly #listed: Int32Array;
  readonly #key = new Int32Array(4);
  #unit = 0;

  /** Clocks that push their events to `queue`: key the tick, a the source, b a mark whose last two bits are `type`. */
  constructor(sources: Sources, type: number, stateOf: Uint8Array, queue: EventQueue, work: WorkCounters) {
    const count = sources.rates.length;
    this.#offsets = sources.offsets;
    this.#entries = sources.entries;
    this.#rates = sources.rates;
    this.#live = sources.live;
    this.#subject = sources.subject;
    this.#isExact = sources.exact;
    this.#type = type;
    this.#stateOf = stateOf;
    this.#queue = queue;
    this.#work = work;
    this.#rest = new Float64Array(2 * count);
    this.#marks = new Int32Array(3 * count);
    this.#listed = new Int32Array(count);
  }

  /**
   * Sets the clocks of all live sources at the start of a unit of time, whose draws are under `unitKey`. Returns how many
   * of them go off in it if nothing changes.
   */
  begin(unitKey: RngKey): number {
    const key = this.#key;
    const rates = this.#rates;
    const listed = this.#listed;
    this.#unit = (this.#unit + 1) | 0;
    for (let i = 0; i < 4; i++) key[i] = unitKey[i]!;
    const count = this.#live.list(listed);
    let soon = 0;
    for (let i = 0; i < count; i++) {
      const source = listed[i]!;
      const x = streamX(key[0]!, key[1]!, source);
      if (uniformBelow(x, streamY(x, key[2]!, key[3]!, this.#subject)) >= rates[source]!) continue;
      this.#set(source);
      if (this.#rest[2 * source]! < rates[source]!) soon++;
      this.schedule(source, 0);
    }
    this.#work.draws += count;
    return soon;
  }

  /** Brings a source's clock up to now, before its rate changes. */
  settle(source: number, now: number): void {
    const rest = this.#rest;
    if (this.#marks[3 * source] !== this.#unit) this.#set(source);
    const since = rest[2 * source + 1]!;
    const passed = (now / TICKS - since) * this.#rates[source]!;
    rest[2 * source] = Math.max(0, rest[2 * source]! - passed);
    rest[2 * source + 1] = now / TICKS;
  }

  /** Announces when the clock goes off, after a change. Earlier announcements no longer hold. */
  schedule(source: number, now: number): void {
    const marks = this.#marks;
    const mark = (marks[3 * source + 1]! + 1) & VERSIONS;
    marks[3 * source + 1] = mark;
    const at = now / TICKS + this.#rest[2 * source]! / this.#rates[source]!;
    if (at < 1) this.#queue.push(Math.floor(at * TICKS), source, (mark << TYPE_BITS) | this.#type);
  }

  /** Whether what was announced with this mark holds. */
  holds(source: number, mark: number): boolean {
    return this.#marks[3 * source + 1] === mark >>> TYPE_BITS;
  }

  /** Sets the clock anew after it went off. */
  renew(source: number, now: number): void {
    const key = this.#key;
    const rest = this.#rest;
    const draw = this.#marks[3 * source + 2]!;
    this.#marks[3 * source + 2] = draw + 1;
    const x = streamX(key[0]!, key[1]!, source);
    const y = streamY(x, key[2]!, key[3]!, this.#subject);
    exponentialInto(rest, 2 * source, (x + Math.imul(draw, STEP_X)) | 0, (y + Math.imul(draw, STEP_Y)) | 0);
    rest[2 * source + 1] = now / TICKS;
    this.#work.draws++;
  }

  /** The member on whom it struck: a susceptible one of a group, any target of ties. */
  pick(source: number): number {
    const entries = this.#entries;
    const key = this.#key;
    const marks = this.#marks;
    const from = this.#offsets[source]!;
    const size = this.#offsets[source + 1]! - from;
    const x = streamX(key[0]!, key[1]!, source);
    const y = streamY(x, key[2]!, key[3]!, this.#subject);
    for (;;) {
      const draw = marks[3 * source + 2]!;
      marks[3 * source + 2] = draw + 1;
      this.#work.draws++;
      const u = uniformAt((x + Math.imul(draw, STEP_X)) | 0, (y + Math.imul(draw, STEP_Y)) | 0);
      const member = entries[from + Math.floor(u * size)]!;
      if (!this.#isExact || this.#stateOf[member] === SUSCEPTIBLE) return member;
    }
  }

  #set(source: number): void {
    const key = this.#key;
    const rest = this.#rest;
    const x = streamX(key[0]!, key[1]!, source);
    exponentialInto(rest, 2 * source, x, streamY(x, key[2]!, key[3]!, this.#subject));
    rest[2 * source + 1] = 0;
    this.#marks[3 * source] = this.#unit;
    this.#marks[3 * source + 2] = 1;
    this.#work.streams++;
    this.#work.draws++;
  }
}
