import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import type { KernelColumns, WorkCounters } from '../kernel.js';
import type { CompartmentClock } from './compartmentClock.js';
import { type CompartmentTables, numberedRules } from './compartmentTables.js';
import type { Propose } from './groupRule.js';
import type { MemberStates } from './memberStates.js';
import { OccasionKeys } from './occasionKeys.js';
import { AGAIN, NEVER, SlotCalendar } from './slotCalendar.js';
import { slotsPerUnit } from './slotsPerUnit.js';
import { StayDraws } from './stayDraws.js';
import { timeStay } from './staySampler.js';
import { ThresholdRule } from './thresholdRule.js';
import { TICKS, TickQueue } from './tickQueue.js';
import { TimeActs } from './timeActs.js';
import { TimePressure } from './timePressure.js';

/** In the calendar, from here on in the place of a rule: that the clock of a group strikes. */
const STRIKES = 64;

/**
 * Continuous time: one change after the other. A member’s stay and his contacts during it are drawn when he comes into a
 * state, and wait in a calendar of slots, each sorted when its time comes. Times are whole multiples of 2^-30 of a slot.
 */
export class TimeClock implements CompartmentClock {
  now = 0;
  latest = 0;

  readonly #tables: CompartmentTables;
  readonly #members: MemberStates;
  readonly #key: RngKey;
  readonly #changed: () => void;
  readonly #width: 3 | 5;
  readonly #calendar: SlotCalendar;
  readonly #queue = new TickQueue();
  readonly #stays: StayDraws;
  readonly #groupKeys = new OccasionKeys('update');
  readonly #pressures: readonly TimePressure[];
  readonly #thresholds: readonly ThresholdRule[];
  readonly #acts: TimeActs;
  #population: Population;
  /** Groups have to be counted before the next unit; whether their clocks are set already. */
  #uncounted = true;
  #firstCount = true;
  readonly #slotsPerUnit: number;
  /** [1] a time that is passed on: numbers that are passed to calls would be allocated. */
  readonly #when = new Float64Array(1);
  /** The slot that is being played. */
  #slot = -1;
  #changes = 0;

  /** `changed` is called after each change. */
  constructor(
    tables: CompartmentTables,
    members: MemberStates,
    population: Population,
    key: RngKey,
    work: WorkCounters,
    changed: () => void,
  ) {
    this.#tables = tables;
    this.#members = members;
    this.#population = population;
    this.#key = key;
    this.#changed = changed;
    this.#width = tables.plain ? 3 : 5;
    this.#calendar = new SlotCalendar(this.#width);
    this.#stays = new StayDraws(tables, timeStay);
    this.#slotsPerUnit = slotsPerUnit(tables.plan);
    this.#acts = new TimeActs(tables, members, this.#push, this.#when, population, work);
    this.#pressures = numberedRules(tables.plan, 'pressure').map(
      (rule) => new TimePressure(rule, members, this.#groupKeys, this.#pushStrike, work),
    );
    const thresholds = numberedRules(tables.plan, 'threshold');
    this.#thresholds = thresholds.map((rule) => new ThresholdRule(rule, members));
  }

  get waiting(): boolean {
    return this.#calendar.size > 0 || this.#members.freshCount > 0 || this.#uncounted;
  }

  begin(run: number): void {
    this.now = 0;
    this.latest = 0;
    this.#slot = -1;
    this.#uncounted = this.#pressures.length + this.#thresholds.length > 0;
    this.#firstCount = true;
    for (let i = 0; i < this.#pressures.length; i++) this.#pressures[i]!.forget();
    this.#calendar.clear(0);
    this.#stays.begin(this.#key, run);
    this.#acts.begin(this.#key, run);
    this.#groupKeys.begin(this.#key, run);
  }

  enter(population: Population): void {
    this.#population = population;
    this.#uncounted = true;
    const kept = this.#calendar.pending();
    this.#calendar.clear(this.#slot + 1);
    this.#acts.enter(population, this.now);
    this.#calendar.refill(kept, (rule, member) =>
      rule >= STRIKES
        ? member < population.groupCount && !this.#acts.eras.isNew(member)
        : this.#tables.isExit[rule] === 1,
    );
  }

  save(): KernelColumns {
    const time = Float64Array.of(this.now, this.latest, this.#slot, Number(this.#uncounted));
    const parts = [this.#acts, ...this.#pressures].map((part) => part.save());
    return Object.assign({ time, pending: this.#calendar.pending() }, ...parts);
  }

  restore(columns: KernelColumns): void {
    [this.now, this.latest, this.#slot] = columns.time as unknown as [number, number, number];
    this.#uncounted = columns.time![3] === 1;
    this.#firstCount = this.#slot < 0;
    this.#acts.restore(columns);
    this.#calendar.clear(this.#slot + 1);
    this.#calendar.refill(columns.pending as Int32Array);
    for (const pressure of this.#pressures) pressure.restore(columns, this.#population);
    for (const threshold of this.#thresholds) threshold.begin(this.#population);
  }

  step(): number {
    this.#changes = 0;
    const unit = this.now;
    if (this.#uncounted) this.#count();
    this.#drawFresh();
    if (this.#thresholds.length > 0) this.#crossThresholds();
    for (let i = 0; i < this.#slotsPerUnit; i++) this.#playSlot();
    this.now = unit + 1;
    return this.#changes;
  }

  #count(): void {
    for (const pressure of this.#pressures)
      pressure.begin(this.#population, this.now, (group) => this.#firstCount || this.#acts.eras.isNew(group));
    for (const threshold of this.#thresholds) threshold.begin(this.#population);
    this.#uncounted = false;
    this.#firstCount = false;
  }

  #playSlot(): void {
    const calendar = this.#calendar;
    const queue = this.#queue;
    const words = calendar.take();
    this.#slot++;
    if (words === 0) return;
    queue.begin(calendar.due, words, this.#width);
    while (queue.next()) this.#playEvent(queue);
  }

  #playEvent({ member, rule, tick, owner, stay }: TickQueue): void {
    const members = this.#members;
    const { plain, to, from, tellers } = this.#tables;
    if (rule >= STRIKES) this.#strike(member, rule - STRIKES, stay, tick);
    if (rule >= STRIKES || (!plain && members.stays[owner] !== stay)) return;
    if (rule !== AGAIN && members.state[member] !== from[rule]) return;
    this.now = this.#timeOf(tick);
    if (rule === AGAIN) {
      this.#when[0] = this.now;
      this.#acts.draw(member);
      return;
    }
    const teller = plain ? -1 : tellers[32 * rule + members.state[owner]!]!;
    if (to[rule] !== from[rule]) this.#move(member, to[rule]!);
    if (teller >= 0) this.#move(owner, to[teller]!);
    if (this.#thresholds.length > 0) this.#crossThresholds();
  }

  #strike(group: number, rule: number, version: number, tick: number): void {
    for (let i = 0; i < this.#pressures.length; i++) {
      const pressure = this.#pressures[i]!;
      if (pressure.rule.index !== rule) continue;
      const member = pressure.strike(group, version, this.#timeOf(tick));
      if (member < 0) return;
      this.now = this.#timeOf(tick);
      this.#move(member, pressure.rule.to);
      if (this.#thresholds.length > 0) this.#crossThresholds();
    }
  }

  #timeOf(tick: number): number {
    return (this.#slot + tick / TICKS) / this.#slotsPerUnit;
  }

  #move(member: number, to: number): void {
    const before = this.#members.state[member]!;
    this.#members.move(member, to);
    this.#changes++;
    this.latest = this.now;
    this.#changed();
    this.#drawFresh();
    for (let i = 0; i < this.#pressures.length; i++) this.#pressures[i]!.moved(member, before, to, this.now);
    for (let i = 0; i < this.#thresholds.length; i++) this.#thresholds[i]!.moved(member, before, to);
  }

  /** Lets thresholds take effect, and those that are met by that, until none is. */
  #crossThresholds(): void {
    for (let before = -1; before !== this.#changes; ) {
      before = this.#changes;
      for (let i = 0; i < this.#thresholds.length; i++) this.#thresholds[i]!.collect(this.now, this.#cross);
    }
  }

  readonly #cross: Propose = (member, rule) => {
    if (this.#members.state[member] !== this.#tables.from[rule]) return false;
    this.#move(member, this.#tables.to[rule]!);
    return true;
  };

  /** Draws for those who have come into a state. */
  #drawFresh(): void {
    const { fresh, state, stays, leaveAt, cameAt } = this.#members;
    const when = this.#when;
    for (let i = 0; i < this.#members.freshCount; i++) {
      const entry = fresh[i]!;
      const member = entry < 0 ? ~entry : entry;
      if (entry >= 0) {
        when[0] = this.now;
        this.#stays.draw(member, state[member]!, stays[member]!, when);
        leaveAt[member] = when[0]!;
        cameAt[member] = this.now;
        this.#push(member, this.#stays.rule, member);
      }
      when[0] = this.now;
      this.#acts.draw(member);
    }
    this.#members.freshCount = 0;
  }

  readonly #push = (member: number, rule: number, owner: number): void => {
    this.#pushAt(member, rule, owner, this.#members.stays[owner]!);
  };

  readonly #pushStrike = (time: number, group: number, rule: number, version: number): void => {
    this.#when[0] = time;
    this.#pushAt(group, STRIKES + rule, group, version);
  };

  #pushAt(member: number, rule: number, owner: number, stay: number): void {
    const exact = this.#when[0]! * this.#slotsPerUnit;
    if (!(exact < NEVER)) return;
    const slot = exact | 0;
    const tick = ((exact - slot) * TICKS) | 0;
    if (slot === this.#slot) this.#queue.push(Math.max(tick, this.#queue.tick), member, rule, owner, stay);
    else this.#calendar.push(slot, member, rule, tick, owner, stay);
  }
}
