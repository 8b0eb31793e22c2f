import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import type { KernelColumns, WorkCounters } from '../kernel.js';
import type { CompartmentClock } from './compartmentClock.js';
import type { CompartmentTables } from './compartmentTables.js';
import { CountedExits } from './countedExits.js';
import type { GroupRule, Propose } from './groupRule.js';
import { DECIDED, type MemberStates, STATE } from './memberStates.js';
import { OccasionKeys } from './occasionKeys.js';
import { RuleChoice } from './ruleChoice.js';
import { AGAIN, SlotCalendar } from './slotCalendar.js';
import { StepActs } from './stepActs.js';
import { stepPressure } from './stepPressure.js';
import { StepStays } from './stepStays.js';
import { ThresholdRule } from './thresholdRule.js';

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
  readonly #key: RngKey;
  readonly #calendar: SlotCalendar;
  /** Those who leave for a state of rest: only how many in which step. */
  readonly #counted: CountedExits;
  readonly #stays: StepStays;
  readonly #acts: StepActs;
  readonly #choice: RuleChoice;
  readonly #groupRules: readonly GroupRule[];
  readonly #groupKeys = new OccasionKeys('update');
  #population: Population;
  /** Groups have to be counted before the next step. */
  #uncounted = true;
  /** [memberCount + 1] who goes in this step, and by which rule. */
  readonly #movers: Int32Array;
  readonly #chosen: Int32Array;
  #moverCount = 0;
  /** [memberCount] bits of all rules that took effect in this step, where there may be several. */
  readonly #effects: Int32Array;
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
    this.#population = population;
    this.#key = key;
    this.#calendar = new SlotCalendar(tables.plain ? 2 : 5);
    this.#counted = new CountedExits(tables, members);
    this.#stays = new StepStays(tables, members, this.#calendar, this.#counted);
    this.#acts = new StepActs(tables, members, this.#calendar, population, work);
    this.#choice = new RuleChoice(tables.plan, members);
    this.#groupRules = tables.plan.rules.flatMap((rule, index): GroupRule[] => {
      if (rule.kind === 'threshold') return [new ThresholdRule({ ...rule, index }, members)];
      return rule.kind === 'pressure'
        ? [stepPressure({ ...rule, index }, members, this.#groupKeys, work)]
        : [];
    });
    this.#movers = new Int32Array(population.memberCount + 1);
    this.#chosen = new Int32Array(population.memberCount + 1);
    this.#effects = new Int32Array(tables.plain ? 0 : population.memberCount);
  }

  get waiting(): boolean {
    const pending = this.#calendar.size + this.#counted.pending + this.#members.freshCount;
    return pending > 0 || this.#groupRules.length > 0;
  }

  begin(run: number): void {
    this.now = 0;
    this.latest = 0;
    this.#uncounted = true;
    this.#calendar.clear(1);
    this.#counted.begin();
    this.#stays.begin(this.#key, run);
    this.#acts.begin(this.#key, run);
    this.#choice.begin(this.#key, run);
    this.#groupKeys.begin(this.#key, run);
  }

  enter(population: Population): void {
    this.settle();
    this.#population = population;
    this.#uncounted = true;
    const kept = this.#calendar.pending();
    this.#calendar.clear(this.now + 1);
    this.#calendar.refill(kept, (rule) => this.#tables.isExit[rule] === 1);
    this.#acts.enter(population, this.now);
  }

  save(): KernelColumns {
    const time = Float64Array.of(this.now, this.latest);
    return { time, pending: this.#calendar.pending(), ...this.#acts.save() };
  }

  restore(columns: KernelColumns): void {
    this.now = columns.time![0]!;
    this.latest = columns.time![1]!;
    this.#acts.restore(columns);
    this.#calendar.clear(this.now + 1);
    this.#calendar.refill(columns.pending as Int32Array);
    this.#counted.restore(this.now);
  }

  settle(): void {
    this.#counted.settle(this.now);
  }

  step(): number {
    if (this.#uncounted) this.#count();
    const acting = this.#stays.draw(this.now);
    this.#acts.draw(this.now, acting);
    this.now++;
    this.#moverCount = 0;
    const words = this.#calendar.take();
    if (this.#tables.plain) this.#collect(words);
    else this.#collectChecked(words);
    const changes = this.#moverCount + this.#counted.leave();
    if (changes > 0) this.latest = this.now;
    this.#go();
    return changes;
  }

  #count(): void {
    for (let i = 0; i < this.#groupRules.length; i++) this.#groupRules[i]!.begin(this.#population);
    this.#uncounted = false;
  }

  /** Lets what is due take effect where one rule at most can, and members act for as long as was drawn. */
  #collect(words: number): void {
    const { due } = this.#calendar;
    const { state } = this.#members;
    const { from } = this.#tables;
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
    const { from, to } = this.#tables;
    if ((before & STATE) !== from[rule]!) return false;
    if (to[rule] === from[rule]) return true;
    if ((before & DECIDED) === 0) {
      state[member] = before | DECIDED;
      this.#movers[this.#moverCount++] = member;
      this.#effects[member] = 0;
    }
    this.#effects[member]! |= 1 << rule;
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
    for (let g = 0; g < this.#groupRules.length; g++) this.#tell(this.#groupRules[g]!);
  }

  /** Chooses among the rules that took effect on each who goes. Where groups act, members go in order of index. */
  #choose(): void {
    if (this.#groupRules.length > 0 && this.#moverCount > 1)
      this.#movers.subarray(0, this.#moverCount).sort();
    for (let i = 0; i < this.#moverCount; i++) {
      const member = this.#movers[i]!;
      this.#chosen[i] = this.#choice.of(member, this.#effects[member]!);
    }
  }

  #tell(groupRule: GroupRule): void {
    const { from, to } = this.#tables;
    for (let i = 0; i < this.#moverCount; i++) {
      const rule = this.#chosen[i]!;
      groupRule.moved(this.#movers[i]!, from[rule]!, to[rule]!);
    }
  }
}
