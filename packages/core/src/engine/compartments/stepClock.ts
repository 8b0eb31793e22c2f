import type { Population } from '../../population/population.js';
import { ReopenedStream } from '../../random/reopenedStream.js';
import type { RngKey } from '../../random/rngKey.js';
import type { KernelColumns, WorkCounters } from '../kernel.js';
import type { CompartmentClock } from './compartmentClock.js';
import type { CompartmentTables } from './compartmentTables.js';
import type { GroupRule, Propose } from './groupRule.js';
import { DECIDED, type MemberStates, STATE } from './memberStates.js';
import { OccasionKeys } from './occasionKeys.js';
import { SlotCalendar } from './slotCalendar.js';
import { StayDraws } from './stayDraws.js';
import { stepStay } from './staySampler.js';
import { type StepContacts, stepContacts } from './stepContacts.js';

/** In the calendar, in the place of a rule: the contacts of a member are to be drawn for another stretch. */
const AGAIN = 31;
const NO_STATE = 0xff;

/** Steps for which contacts are drawn at once where some of what is drawn may come to nothing. */
const STRETCH = 64;

/**
 * Synchronous steps. What happens in a step depends on the states before it; a member’s stay and what he does to his
 * contacts during it are drawn when he comes into a state, and wait in a calendar:
 *
 *     step t:  draw for those who came in step t - 1
 *              collect what is due at t and still holds, and what groups do
 *              let each member go by the first of his rules (or one of them by lot)
 */
export class StepClock implements CompartmentClock {
  now = 0;
  latest = 0;

  readonly #tables: CompartmentTables;
  readonly #members: MemberStates;
  readonly #work: WorkCounters;
  readonly #key: RngKey;
  readonly #calendar: SlotCalendar;
  readonly #contactKeys = new OccasionKeys('contact');
  readonly #lotKeys = new OccasionKeys('decision');
  readonly #stays: StayDraws;
  #acts: readonly ContactAct[];
  /** [32] state that a rule begins in, by what stands in the calendar. */
  readonly #from: Uint8Array;
  /** [memberCount + 1] who goes in this step. */
  readonly #movers: Int32Array;
  /** [memberCount + 1] by which rule. */
  readonly #chosen: Int32Array;
  /** [memberCount] bits of all rules that took effect in this step, where there may be several. */
  readonly #effects: Int32Array | undefined;
  #moverCount = 0;
  #groupRules: readonly GroupRule[];
  readonly #proposeIt: Propose = (member, rule) => this.#propose(member, rule);

  constructor(
    tables: CompartmentTables,
    members: MemberStates,
    population: Population,
    key: RngKey,
    work: WorkCounters,
  ) {
    this.#tables = tables;
    this.#members = members;
    this.#work = work;
    this.#key = key;
    this.#calendar = new SlotCalendar(tables.plain ? 2 : 5);
    this.#stays = new StayDraws(tables, stepStay);
    this.#acts = this.#actsOf(population);
    this.#groupRules = [];
    this.#from = new Uint8Array(32).fill(NO_STATE);
    this.#from.set(tables.from);
    this.#movers = new Int32Array(population.memberCount + 1);
    this.#chosen = new Int32Array(population.memberCount + 1);
    this.#effects = tables.plain ? undefined : new Int32Array(population.memberCount);
  }

  get waiting(): boolean {
    return this.#calendar.size > 0 || this.#members.freshCount > 0 || this.#groupRules.length > 0;
  }

  begin(run: number): void {
    this.now = 0;
    this.latest = 0;
    this.#calendar.clear(1);
    this.#stays.begin(this.#key, run);
    this.#contactKeys.begin(this.#key, run);
    this.#lotKeys.begin(this.#key, run);
  }

  enter(population: Population): void {
    const members = this.#members;
    this.#acts = this.#actsOf(population);
    const { exits } = this.#tables;
    const kept = this.#calendar.pending();
    this.#calendar.clear(this.now + 1);
    this.#calendar.refill(kept, (rule) => exits.some((rules) => rules.some(({ index }) => index === rule)));
    members.redrawContacts();
  }

  save(): KernelColumns {
    return { time: Float64Array.of(this.now, this.latest), pending: this.#calendar.pending() };
  }

  restore({ time, pending }: KernelColumns): void {
    this.now = time![0]!;
    this.latest = time![1]!;
    this.#calendar.clear(this.now + 1);
    this.#calendar.refill(pending as Int32Array);
  }

  step(): number {
    this.#draw();
    this.now++;
    this.#moverCount = 0;
    const words = this.#calendar.take();
    if (this.#tables.plain) this.#collect(words);
    else this.#collectChecked(words);
    const changes = this.#moverCount;
    if (changes > 0) this.latest = this.now;
    this.#go();
    return changes;
  }

  /** Draws stays, then contacts, for those who have come into a state since the step before. */
  #draw(): void {
    const { fresh, freshCount, state } = this.#members;
    const { contacts } = this.#tables;
    let acting = 0;
    for (let i = 0; i < freshCount; i++) {
      const entry = fresh[i]!;
      const member = entry < 0 ? ~entry : entry;
      if (entry >= 0) this.#drawStay(member, state[member]!);
      fresh[acting] = member;
      acting += contacts[state[member]!]!.length > 0 ? 1 : 0;
    }
    this.#members.freshCount = 0;
    for (let i = 0; i < this.#acts.length; i++) this.#drawContacts(this.#acts[i]!, acting);
    for (let i = 0; i < acting; i++) this.#endStretch(fresh[i]!);
  }

  #drawStay(member: number, state: number): void {
    const { leaveAt, stays } = this.#members;
    const draws = this.#stays;
    const stay = stays[member]!;
    draws.draw(member, state, stay, this.now);
    leaveAt[member] = draws.leave;
    this.#calendar.push(draws.leave, member, draws.rule, 0, member, stay);
  }

  /** Draws what `fresh[0 … count - 1]` do to their contacts by one rule. */
  #drawContacts({ ordinal, inGroups, alongTies }: ContactAct, count: number): void {
    if (inGroups) this.#drawPart(inGroups, ordinal, count);
    if (alongTies) this.#drawPart(alongTies, ordinal, count);
  }

  #drawPart(part: StepContacts, ordinal: Int8Array, count: number): void {
    const { fresh, state, stretches } = this.#members;
    const { mostContacts } = this.#tables;
    const keys = this.#contactKeys;
    for (let i = 0; i < count; i++) {
      const member = fresh[i]!;
      const which = ordinal[state[member]!]!;
      if (which < 0) continue;
      const at = keys.at(stretches[member]! * mostContacts + which);
      part.open(member, this.now, this.#stretchOf(member), keys.words, at);
    }
    part.finish(this.now);
  }

  /** For how many steps the contacts of a member are drawn now. */
  #stretchOf(member: number): number {
    const { state, leaveAt } = this.#members;
    const whole = leaveAt[member]! - this.now;
    return whole > STRETCH && this.#tables.once[state[member]!] === 0 ? STRETCH : whole;
  }

  #endStretch(member: number): void {
    const { stretches, stays, leaveAt } = this.#members;
    stretches[member]!++;
    const end = this.now + this.#stretchOf(member);
    if (end < leaveAt[member]!) this.#calendar.push(end, member, AGAIN, 0, member, stays[member]!);
  }

  /** Lets what is due take effect where one rule at most can, and members act for as long as was drawn. */
  #collect(words: number): void {
    const { due } = this.#calendar;
    const { state } = this.#members;
    const from = this.#from;
    const movers = this.#movers;
    const chosen = this.#chosen;
    let count = 0;
    for (let i = 0; i < words; i += 2) {
      const member = due[i]!;
      const rule = due[i + 1]!;
      if (state[member] !== from[rule]) {
        if (rule === AGAIN) this.#again(member);
        continue;
      }
      state[member]! |= DECIDED;
      movers[count] = member;
      chosen[count++] = rule;
    }
    this.#moverCount = count;
  }

  /** Contacts will be drawn anew, unless the member leaves in this very step. */
  #again(member: number): void {
    this.#members.fresh[this.#members.freshCount++] = ~member;
  }

  #collectChecked(words: number): void {
    const { due } = this.#calendar;
    const { stays, state } = this.#members;
    const { tellers } = this.#tables;
    for (let i = 0; i < words; i += 5) {
      const member = due[i]!;
      const rule = due[i + 1]!;
      const owner = due[i + 3]!;
      if (stays[owner] !== due[i + 4]!) continue;
      if (rule === AGAIN) this.#again(member);
      else if (this.#propose(member, rule)) {
        const teller = tellers[32 * rule + (state[owner]! & STATE)]!;
        if (teller >= 0) this.#propose(owner, teller);
      }
    }
    for (let i = 0; i < this.#groupRules.length; i++) this.#groupRules[i]!.collect(this.now, this.#proposeIt);
  }

  /** Notes that a rule takes effect on a member, if he is in the state that it begins in. */
  #propose(member: number, rule: number): boolean {
    const { state } = this.#members;
    const before = state[member]!;
    if ((before & STATE) !== this.#from[rule]!) return false;
    if (this.#tables.to[rule] === this.#from[rule]) return true;
    if ((before & DECIDED) === 0) {
      state[member] = before | DECIDED;
      this.#movers[this.#moverCount++] = member;
      this.#effects![member] = 0;
    }
    this.#effects![member]! |= 1 << rule;
    return true;
  }

  /** Lets all go who go in this step. */
  #go(): void {
    const members = this.#members;
    const { fresh, state } = members;
    let again = 0;
    for (let i = 0; i < members.freshCount; i++) {
      if ((state[~fresh[i]!]! & DECIDED) === 0) fresh[again++] = fresh[i]!;
    }
    members.freshCount = again;
    if (!this.#tables.plain) this.#choose();
    members.moveAll(this.#movers, this.#chosen, this.#moverCount);
    for (let g = 0; g < this.#groupRules.length; g++)
      this.#groupRules[g]!.moved(this.#movers, this.#chosen, this.#moverCount);
  }

  /** Chooses among the rules that took effect on each who goes. */
  #choose(): void {
    for (let i = 0; i < this.#moverCount; i++) {
      const member = this.#movers[i]!;
      this.#chosen[i] = this.#choice(member, this.#effects![member]!);
    }
  }

  /** One of the rules that took effect: the first, or by lot. */
  #choice(member: number, rules: number): number {
    if (this.#tables.plan.conflicts === 'first' || (rules & (rules - 1)) === 0) return lowestBit(rules);
    const at = this.#lotKeys.at(this.#members.stays[member]!);
    lot.open(this.#lotKeys.words, at, member, 0);
    let left = rules;
    for (let skipped = lot.below(bitCount(rules)); skipped > 0; skipped--) left &= left - 1;
    return lowestBit(left);
  }

  #actsOf(population: Population): ContactAct[] {
    const { contacts, plan } = this.#tables;
    return plan.rules.flatMap((rule, index) =>
      rule.kind !== 'contact' || rule.rate === 0
        ? []
        : {
            ordinal: Int8Array.from(contacts, (rules) => rules.findIndex((one) => one.index === index)),
            ...stepContacts(
              { ...rule, index },
              this.#tables,
              population,
              this.#members,
              this.#calendar,
              this.#work,
            ),
          },
    );
  }
}

/** A rule by which members act on their contacts. */
interface ContactAct extends ReturnType<typeof stepContacts> {
  /** [states] its place among the rules by which members in a state act on their contacts; -1 where they do not. */
  readonly ordinal: Int8Array;
}

const lot = new ReopenedStream();

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
