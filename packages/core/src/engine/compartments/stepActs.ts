import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import type { WorkCounters } from '../kernel.js';
import type { CompartmentTables } from './compartmentTables.js';
import type { MemberStates } from './memberStates.js';
import { OccasionKeys } from './occasionKeys.js';
import { AGAIN, type SlotCalendar } from './slotCalendar.js';
import { type StepContacts, stepContacts } from './stepContacts.js';

/** Steps for which contacts are drawn at once where some of what is drawn may come to nothing. */
const STRETCH = 64;

/** A rule by which members act on their contacts. */
interface Act extends ReturnType<typeof stepContacts> {
  /** [states] its place among the rules by which members in a state act on their contacts; -1 where they do not. */
  readonly ordinal: Int8Array;
}

/** What members do to their contacts in the steps to come, drawn for a stretch of their stay at once. */
export class StepActs {
  readonly #tables: CompartmentTables;
  readonly #members: MemberStates;
  readonly #calendar: SlotCalendar;
  readonly #work: WorkCounters;
  readonly #keys = new OccasionKeys('contact');
  #acts: readonly Act[] = [];

  constructor(
    tables: CompartmentTables,
    members: MemberStates,
    calendar: SlotCalendar,
    population: Population,
    work: WorkCounters,
  ) {
    this.#tables = tables;
    this.#members = members;
    this.#calendar = calendar;
    this.#work = work;
    this.enter(population);
  }

  /** Goes over to another run. */
  begin(key: RngKey, run: number): void {
    this.#keys.begin(key, run);
  }

  /** From now on contacts are those of another population. */
  enter(population: Population): void {
    const { contacts, contactRules } = this.#tables;
    this.#acts = contactRules.map((rule) => ({
      ordinal: Int8Array.from(contacts, (rules) => rules.indexOf(rule)),
      ...stepContacts(rule, this.#tables, population, this.#members, this.#calendar, this.#work),
    }));
  }

  /** Draws for the members `fresh[0 … count - 1]`, from the step after `now` on. */
  draw(now: number, count: number): void {
    for (let i = 0; i < this.#acts.length; i++) {
      const { inGroups, alongTies, ordinal } = this.#acts[i]!;
      if (inGroups) this.#drawPart(inGroups, ordinal, now, count);
      if (alongTies) this.#drawPart(alongTies, ordinal, now, count);
    }
    for (let i = 0; i < count; i++) this.#endStretch(this.#members.fresh[i]!, now);
  }

  #drawPart(part: StepContacts, ordinal: Int8Array, now: number, count: number): void {
    const { fresh, state, stretches } = this.#members;
    const { mostContacts } = this.#tables;
    const keys = this.#keys;
    for (let i = 0; i < count; i++) {
      const member = fresh[i]!;
      const which = ordinal[state[member]!]!;
      if (which < 0) continue;
      const at = keys.at(stretches[member]! * mostContacts + which);
      part.open(member, now, this.#stretchOf(member, now), keys.words, at);
    }
    part.finish(now);
  }

  /** For how many steps the contacts of a member are drawn now. */
  #stretchOf(member: number, now: number): number {
    const { state, leaveAt } = this.#members;
    const whole = leaveAt[member]! - now;
    return whole > STRETCH && this.#tables.once[state[member]!] === 0 ? STRETCH : whole;
  }

  #endStretch(member: number, now: number): void {
    const { stretches, stays, leaveAt } = this.#members;
    stretches[member]!++;
    const end = now + this.#stretchOf(member, now);
    if (end < leaveAt[member]!) this.#calendar.push(end, member, AGAIN, 0, member, stays[member]!);
  }
}
