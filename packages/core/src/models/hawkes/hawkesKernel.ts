import { type ContactPicker, contactPicker } from '../../engine/contactPicker.js';
import type { Kernel, KernelColumns, WorkCounters } from '../../engine/kernel.js';
import { MemberClocks, NOT_PLAYING } from '../../engine/memberClocks.js';
import { LAST_STEP } from '../../engine/stepCalendar.js';
import { TICKS } from '../../engine/unitTicks.js';
import type { Population } from '../../population/population.js';
import { exponentialInto, uniformAt } from '../../random/exponential.js';
import { poissonCount } from '../../random/poissonCount.js';
import { portableExp } from '../../random/portableMath.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY } from '../../random/stream.js';
import { EventPool } from './eventPool.js';
import { type DrawDelay, delayDraw, type MemoryLaw } from './memoryLaw.js';

/** A self-exciting process. */
export interface HawkesLaw {
  /** Mean number of offspring of an event. */
  readonly offspring: number;
  readonly memory: MemoryLaw;
  /** [memberCount] or one for all: immigrants per member and unit of time. */
  readonly arrivalRate: number | Float64Array;
  /** The run ends with this event. */
  readonly mostEvents: number;
}

/** Types of events in the queue. */
const OFFSPRING = 0;
const ARRIVAL = 1;

/** Places in the tally. */
const STEP = 0;
const ACTIVE_COUNT = 1;
const STEP_START = 2;
const EVENTS = 3;
const LAST_UNIT = 4;
const LAST_TICK = 5;

/** O(1) an event and what its queue costs; memory grows with the events that are pending at one time. */
export class HawkesKernel implements Kernel {
  readonly active: Int32Array;
  readonly work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };

  readonly #law: HawkesLaw;
  /** Probability of no offspring. */
  readonly #childless: number;
  readonly #drawDelay: DrawDelay;
  readonly #delay = new Float64Array(1);
  readonly #key: RngKey;
  readonly #eventKey = new Uint32Array(4);
  readonly #arrivalKey = new Uint32Array(4);
  /** [memberCount] events and immigrants of each member so far. */
  readonly #events: Int32Array;
  readonly #arrivals: Int32Array;
  readonly #tally = new Int32Array(6);
  /** When each member's next immigrant comes. */
  readonly #clocks: MemberClocks;
  readonly #pool = new EventPool();
  #picker: ContactPicker;

  constructor(law: HawkesLaw, population: Population, key: RngKey) {
    const { memberCount } = population;
    this.active = new Int32Array(memberCount + 1);
    this.#law = law;
    this.#childless = portableExp(-law.offspring);
    this.#drawDelay = delayDraw(law.memory);
    this.#key = key;
    this.#events = new Int32Array(memberCount);
    this.#arrivals = new Int32Array(memberCount);
    this.#clocks = new MemberClocks(memberCount, ARRIVAL);
    this.#picker = contactPicker(population, 'from');
  }

  get activeCount(): number {
    return this.#tally[ACTIVE_COUNT]!;
  }

  get size(): number {
    return this.#tally[ACTIVE_COUNT]!;
  }

  get stepStart(): number {
    return this.#tally[STEP_START]!;
  }

  get over(): boolean {
    return this.#pool.count + this.#clocks.count === 0 || this.#tally[EVENTS]! >= this.#law.mostEvents;
  }

  start(run: number, seeds: ArrayLike<number>, seedCount: number): void {
    this.#open(run);
    for (let i = 0; i < seedCount; i++) this.#happen(seeds[i]!, 0, NOT_PLAYING);
    const { arrivalRate } = this.#law;
    if (typeof arrivalRate === 'number' && arrivalRate === 0) return;
    this.#arrivals.fill(0);
    for (let member = 0; member < this.#arrivals.length; member++) this.#wind(member, 0, NOT_PLAYING);
  }

  step(): number {
    const tally = this.#tally;
    const { queue } = this.#clocks;
    const { mostEvents } = this.#law;
    const step = tally[STEP]!;
    const before = tally[EVENTS]!;
    tally[STEP] = step + 1;
    tally[STEP_START] = tally[ACTIVE_COUNT]!;
    if (this.#pool.take(step, queue, OFFSPRING) + this.#clocks.open(step) === 0) return 0;
    while (tally[EVENTS]! < mostEvents && queue.next()) {
      const member = queue.a;
      const now = queue.key;
      const type = queue.b;
      this.#happen(member, step, now);
      if (type === ARRIVAL) this.#wind(member, step, now);
    }
    queue.clear();
    return tally[EVENTS]! - before;
  }

  writeFigures(target: Float64Array): void {
    const tally = this.#tally;
    target[0] = tally[EVENTS]!;
    target[1] = tally[LAST_UNIT]! + tally[LAST_TICK]! / TICKS;
  }

  enter(population: Population): void {
    this.#picker = contactPicker(population, 'from');
  }

  save(): KernelColumns {
    return {
      active: this.active.slice(0, this.activeCount),
      events: this.#events.slice(),
      arrivals: this.#arrivals.slice(),
      ...this.#clocks.save(),
      tally: this.#tally.slice(),
      ...this.#pool.save(),
    };
  }

  restore(run: number, columns: KernelColumns): void {
    this.#open(run);
    this.active.set(columns.active!);
    this.#events.set(columns.events!);
    this.#arrivals.set(columns.arrivals!);
    this.#clocks.restore(columns);
    this.#tally.set(columns.tally!);
    this.#pool.restore(columns);
  }

  #open(run: number): void {
    deriveInto(this.#eventKey, this.#key, PURPOSES.contact, run);
    deriveInto(this.#arrivalKey, this.#key, PURPOSES.arrival, run);
    for (let i = 0; i < this.activeCount; i++) this.#events[this.active[i]!] = 0;
    this.#tally.fill(0);
    this.#pool.clear();
    this.#clocks.clear();
  }

  /** An event happens to a member, who has his offspring. */
  #happen(member: number, step: number, now: number): void {
    const tally = this.#tally;
    const k = this.#eventKey;
    const occasion = this.#events[member]!;
    this.#events[member] = occasion + 1;
    tally[EVENTS]!++;
    tally[LAST_UNIT] = step;
    tally[LAST_TICK] = Math.max(now, 0);
    if (occasion === 0) this.active[tally[ACTIVE_COUNT]!++] = member;
    let x = streamX(k[0]!, k[1]!, member);
    let y = streamY(x, k[2]!, k[3]!, occasion);
    const children = poissonCount(uniformAt(x, y), this.#law.offspring, this.#childless);
    const picker = this.#picker;
    const degree = picker.degrees[member]!;
    this.work.streams++;
    this.work.draws += 1 + 2 * children;
    this.work.exposures += children;
    for (let child = 0; child < children; child++) {
      x = (x + STEP_X) | 0;
      y = (y + STEP_Y) | 0;
      this.#drawDelay(x, y, this.#delay);
      x = (x + STEP_X) | 0;
      y = (y + STEP_Y) | 0;
      const to = degree > 0 ? picker.at(member, Math.floor(uniformAt(x, y) * degree)) : member;
      this.#plan(to, step, now);
    }
  }

  /** Puts an event of a member the drawn delay from a tick of a step, or from the start of the first. */
  #plan(member: number, step: number, now: number): void {
    const at = Math.max(now, 0) / TICKS + this.#delay[0]!;
    if (at >= LAST_STEP - step) return;
    const later = Math.floor(at);
    const tick = Math.floor((at - later) * TICKS);
    if (later === 0 && now !== NOT_PLAYING) this.#clocks.queue.push(tick, member, OFFSPRING);
    else this.#pool.add(member, step + later, tick);
  }

  /** Winds the clock of a member's next immigrant. */
  #wind(member: number, step: number, now: number): void {
    const { arrivalRate } = this.#law;
    const rate = typeof arrivalRate === 'number' ? arrivalRate : arrivalRate[member]!;
    if (!(rate > 0)) return;
    const k = this.#arrivalKey;
    const x = streamX(k[0]!, k[1]!, member);
    const y = streamY(x, k[2]!, k[3]!, this.#arrivals[member]!++);
    this.work.draws++;
    const { wait } = this.#clocks;
    exponentialInto(wait, 0, x, y);
    wait[0]! /= rate;
    this.#clocks.wind(member, step, now);
  }
}
