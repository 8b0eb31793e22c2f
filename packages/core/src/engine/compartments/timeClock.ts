import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import type { KernelColumns, WorkCounters } from '../kernel.js';
import type { CompartmentClock } from './compartmentClock.js';
import type { CompartmentTables } from './compartmentTables.js';
import type { MemberStates } from './memberStates.js';
import { OccasionKeys } from './occasionKeys.js';
import { NEVER, SlotCalendar } from './slotCalendar.js';
import { StayDraws } from './stayDraws.js';
import { timeStay } from './staySampler.js';
import { TICKS, TickQueue } from './tickQueue.js';
import { type ActInTime, timeContacts } from './timeContacts.js';

/** In the calendar, in the place of a rule: the contacts of a member are to be drawn for another stretch. */
const AGAIN = 31;
const NO_STATE = 0xff;

/** So many mean times of the fastest rule are drawn at once where some of what is drawn may come to nothing. */
const STRETCH = 8;
const MOST_SLOTS = 4096;

/**
 * Continuous time: one change after the other. A member’s stay and his contacts during it are drawn when he comes into a
 * state, and wait in a calendar of slots, each sorted when its time comes. Times are whole multiples of 2^-30 of a slot.
 */
export class TimeClock implements CompartmentClock {
  now = 0;
  latest = 0;

  readonly #tables: CompartmentTables;
  readonly #members: MemberStates;
  readonly #work: WorkCounters;
  readonly #key: RngKey;
  readonly #changed: () => void;
  readonly #width: 3 | 5;
  readonly #calendar: SlotCalendar;
  readonly #queue = new TickQueue();
  readonly #stays: StayDraws;
  readonly #contactKeys = new OccasionKeys('contact');
  #acts: readonly (readonly ActInTime[])[];
  readonly #from: Uint8Array;
  readonly #slotsPerUnit: number;
  readonly #stretch: number;
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
    this.#work = work;
    this.#key = key;
    this.#changed = changed;
    this.#width = tables.plain ? 3 : 5;
    this.#calendar = new SlotCalendar(this.#width);
    this.#stays = new StayDraws(tables, timeStay);
    this.#acts = this.#actsOf(population);
    this.#from = new Uint8Array(32).fill(NO_STATE);
    this.#from.set(tables.from);
    const fastest = fastestRate(tables);
    this.#stretch = STRETCH / fastest;
    let slots = 32;
    while (slots < MOST_SLOTS && slots < 32 * fastest) slots *= 2;
    this.#slotsPerUnit = slots;
  }

  get waiting(): boolean {
    return this.#calendar.size > 0 || this.#members.freshCount > 0;
  }

  begin(run: number): void {
    this.now = 0;
    this.latest = 0;
    this.#slot = -1;
    this.#calendar.clear(0);
    this.#stays.begin(this.#key, run);
    this.#contactKeys.begin(this.#key, run);
  }

  enter(population: Population): void {
    this.#acts = this.#actsOf(population);
    const { exits } = this.#tables;
    const kept = this.#calendar.pending();
    this.#calendar.clear(this.#slot + 1);
    this.#calendar.refill(kept, (rule) => exits.some((rules) => rules.some(({ index }) => index === rule)));
    this.#members.redrawContacts();
  }

  save(): KernelColumns {
    return { time: Float64Array.of(this.now, this.latest, this.#slot), pending: this.#calendar.pending() };
  }

  restore({ time, pending }: KernelColumns): void {
    [this.now, this.latest, this.#slot] = time as unknown as [number, number, number];
    this.#calendar.clear(this.#slot + 1);
    this.#calendar.refill(pending as Int32Array);
  }

  step(): number {
    this.#changes = 0;
    this.#drawFresh();
    const unit = Math.round(this.now);
    for (let i = 0; i < this.#slotsPerUnit; i++) this.#playSlot();
    this.now = unit + 1;
    return this.#changes;
  }

  #playSlot(): void {
    const calendar = this.#calendar;
    const queue = this.#queue;
    const words = calendar.take();
    this.#slot++;
    queue.begin(calendar.due, words, this.#width);
    while (queue.next()) this.#playEvent(queue);
  }

  #playEvent({ member, rule, tick, owner, stay }: TickQueue): void {
    const members = this.#members;
    const { plain, to, from, tellers } = this.#tables;
    if (!plain && members.stays[owner] !== stay) return;
    if (rule === AGAIN) {
      this.now = this.#timeOf(tick);
      this.#drawContacts(member);
      return;
    }
    if (members.state[member] !== this.#from[rule]) return;
    this.now = this.#timeOf(tick);
    const teller = plain ? -1 : tellers[32 * rule + members.state[owner]!]!;
    if (to[rule] !== from[rule]) this.#move(member, to[rule]!);
    if (teller >= 0) this.#move(owner, to[teller]!);
  }

  #timeOf(tick: number): number {
    return (this.#slot + tick / TICKS) / this.#slotsPerUnit;
  }

  #move(member: number, to: number): void {
    this.#members.move(member, to);
    this.#changes++;
    this.latest = this.now;
    this.#changed();
    this.#drawFresh();
  }

  /** Draws for those who have come into a state. */
  #drawFresh(): void {
    const { fresh, state, stays, leaveAt } = this.#members;
    const draws = this.#stays;
    for (let i = 0; i < this.#members.freshCount; i++) {
      const entry = fresh[i]!;
      const member = entry < 0 ? ~entry : entry;
      if (entry >= 0) {
        draws.draw(member, state[member]!, stays[member]!, this.now);
        leaveAt[member] = draws.leave;
        this.#push(draws.leave, member, draws.rule, member);
      }
      if (this.#acts[state[member]!]!.length > 0) this.#drawContacts(member);
    }
    this.#members.freshCount = 0;
  }

  #drawContacts(member: number): void {
    const { state, stretches, leaveAt } = this.#members;
    const acts = this.#acts[state[member]!]!;
    const { mostContacts, once } = this.#tables;
    const whole = leaveAt[member]! - this.now;
    const length = once[state[member]!] === 1 ? whole : Math.min(whole, this.#stretch);
    const occasion = stretches[member]!++ * mostContacts;
    for (let i = 0; i < acts.length; i++) {
      const at = this.#contactKeys.at(occasion + i);
      acts[i]!(member, this.now, length, this.#contactKeys.words, at);
    }
    if (length < whole) this.#push(this.now + length, member, AGAIN, member);
  }

  readonly #push = (time: number, member: number, rule: number, owner: number): void => {
    const exact = time * this.#slotsPerUnit;
    if (!(exact < NEVER)) return;
    const slot = Math.max(Math.floor(exact), this.#slot);
    const tick = Math.min(Math.floor((exact - slot) * TICKS), TICKS - 1);
    const stay = this.#members.stays[owner]!;
    if (slot === this.#slot) this.#queue.push(Math.max(tick, this.#queue.tick), member, rule, owner, stay);
    else this.#calendar.push(slot, member, rule, tick, owner, stay);
  };

  #actsOf(population: Population): ActInTime[][] {
    return this.#tables.contacts.map((rules) =>
      rules.map((rule) =>
        timeContacts(rule, this.#tables, population, this.#members, this.#push, this.#work),
      ),
    );
  }
}

/** The largest rate of a plan, 1 at least: what the length of slots goes by. */
function fastestRate({ plan }: CompartmentTables): number {
  let fastest = 1 / 16;
  for (const rule of plan.rules) {
    if (rule.kind === 'contact') fastest = Math.max(fastest, rule.rate);
    if (rule.kind === 'rate') fastest = Math.max(fastest, typeof rule.rate === 'number' ? rule.rate : 1);
  }
  return fastest;
}
