import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import type { KernelColumns, WorkCounters } from '../kernel.js';
import { actingMembers } from './actingMembers.js';
import type { CompartmentTables, ContactRule } from './compartmentTables.js';
import { ContactEras } from './contactEras.js';
import type { ContactDraws } from './gridDrawer.js';
import type { MemberStates } from './memberStates.js';
import { OccasionKeys } from './occasionKeys.js';
import { AGAIN, NEVER, type SlotCalendar } from './slotCalendar.js';
import { type StepContacts, stepContacts } from './stepContacts.js';

/** Steps for which contacts are drawn at once where some of what is drawn may come to nothing. */
const STRETCH = 64;
/** The first of them where a stay may be cut short; each that follows is as long as all before. */
const FIRST = 4;

/** A rule by which members act on their contacts. */
interface Act {
  /** [states] its place among the rules by which members in a state act on their contacts; -1 where they do not. */
  readonly ordinal: Int8Array;
  /** The rule. */
  readonly rule: ContactRule;
  /** [memberCount] slot of the first contact by it that each will have, where that is all that matters. */
  readonly earliest: Int32Array | undefined;
  /** In groups, along ties. */
  readonly parts: readonly StepContacts[];
}

/** What members do to their contacts in the steps to come, drawn for a stretch of their stay at once. */
export class StepActs {
  readonly #draws: ContactDraws;
  #acts: readonly Act[] = [];
  /** [memberCount + 1] for how many steps the contacts of those are drawn who are listed. */
  readonly #lengths: Int32Array;
  /** Nothing has been drawn in this run. */
  #isNew = true;

  constructor(
    tables: CompartmentTables,
    members: MemberStates,
    calendar: SlotCalendar,
    population: Population,
    work: WorkCounters,
  ) {
    const eras = new ContactEras(population);
    const [keys, eraKeys] = [new OccasionKeys('contact'), new OccasionKeys('arrival')];
    this.#draws = { tables, members, calendar, eras, keys, eraKeys, work };
    this.#lengths = new Int32Array(population.memberCount + 1);
    this.#acts = this.#actsNow();
  }

  /** Goes over to another run. */
  begin(key: RngKey, run: number): void {
    this.#isNew = true;
    this.#draws.eras.begin();
    this.#draws.keys.begin(key, run);
    this.#draws.eraKeys.begin(key, run);
  }

  /** From now on contacts are those of another population; the calendar holds none of what was drawn before. */
  enter(population: Population, now: number): void {
    const { eras, members } = this.#draws;
    eras.enter(population, now);
    this.#acts = this.#actsNow();
    this.#forgetContacts();
    const acting = actingMembers(members, this.#draws.tables);
    for (const { parts, ordinal } of this.#acts)
      for (const part of parts) this.#redraw(part, ordinal, acting);
    for (const member of acting) this.#pushAgain(member);
  }

  save(): KernelColumns {
    return this.#draws.eras.save();
  }

  /** `pending` are the events of the calendar, three words each: slot, member, rule. */
  restore(columns: KernelColumns): void {
    this.#draws.eras.restore(columns);
    this.#forgetContacts();
    const pending = columns.pending!;
    for (const { earliest, rule } of this.#acts) {
      if (!earliest) continue;
      for (let i = 0; i < pending.length; i += 3) {
        const slot = pending[i]! < 0 ? ~pending[i]! : pending[i]!;
        const member = pending[i + 1]!;
        if (pending[i + 2] === rule.index) earliest[member] = Math.min(earliest[member]!, slot);
      }
    }
  }

  /** Nobody has a contact ahead of him, and those who have left the state in which one matters never will. */
  #forgetContacts(): void {
    const { state } = this.#draws.members;
    for (const { earliest, rule, parts } of this.#acts) {
      if (!earliest) continue;
      for (const part of parts) part.forget();
      for (let member = 0; member < state.length; member++)
        earliest[member] = state[member] === rule.from ? NEVER : 0;
    }
    this.#isNew = false;
  }

  /** Draws for the members `fresh[0 … count - 1]`, from the step after `now` on. */
  draw(now: number, count: number): void {
    const { fresh, stretches, stretchFrom } = this.#draws.members;
    if (this.#isNew) this.#forgetContacts();
    for (let i = 0; i < count; i++) {
      stretchFrom[fresh[i]!] = now;
      this.#lengths[i] = this.#lengthOf(fresh[i]!);
    }
    for (let a = 0; a < this.#acts.length; a++) {
      const { parts, ordinal } = this.#acts[a]!;
      for (let i = 0; i < parts.length; i++) this.#drawPart(parts[i]!, ordinal, now, count);
    }
    for (let i = 0; i < count; i++) {
      stretches[fresh[i]!]!++;
      this.#pushAgain(fresh[i]!);
    }
  }

  /** Opens the trials of those together whose draws are by the same key. */
  #drawPart(part: StepContacts, ordinal: Int8Array, now: number, count: number): void {
    const { members, tables, keys } = this.#draws;
    const { fresh, state, stretches } = members;
    for (let i = 0; i < count; ) {
      const which = ordinal[state[fresh[i]!]!]!;
      const stretch = stretches[fresh[i]!]!;
      const first = i++;
      while (i < count && ordinal[state[fresh[i]!]!] === which && stretches[fresh[i]!] === stretch) i++;
      if (which < 0) continue;
      part.open(fresh, this.#lengths, first, i, now, keys.at(stretch * tables.mostContacts + which));
    }
    part.finish();
  }

  #redraw(part: StepContacts, ordinal: Int8Array, acting: Int32Array): void {
    const { members, tables, keys } = this.#draws;
    const { state, stretches, stretchFrom } = members;
    for (const member of acting) {
      const which = ordinal[state[member]!]!;
      if (which < 0) continue;
      const at = keys.at((stretches[member]! - 1) * tables.mostContacts + which);
      part.reopen(member, stretchFrom[member]!, this.#lengthOf(member), at, which);
    }
    part.finish();
  }

  /** For how many steps the contacts of a member are drawn at once, from where his stretch begins. */
  #lengthOf(member: number): number {
    const { members, tables } = this.#draws;
    const from = members.stretchFrom[member]!;
    const whole = members.leaveAt[member]! - from;
    if (tables.once[members.state[member]!] === 1) return whole;
    const most = tables.plain ? STRETCH : Math.min(STRETCH, Math.max(FIRST, from - members.cameAt[member]!));
    return Math.min(whole, most);
  }

  #pushAgain(member: number): void {
    const { members, calendar, tables } = this.#draws;
    if (tables.once[members.state[member]!] === 1) return;
    const end = members.stretchFrom[member]! + this.#lengthOf(member);
    if (end < members.leaveAt[member]!) calendar.push(end, member, AGAIN, 0, member, members.stays[member]!);
  }

  #actsNow(): Act[] {
    const { tables, members } = this.#draws;
    return tables.contactRules.map((rule) => {
      const isOnly = tables.plain && tables.entered[rule.from] === 0;
      const earliest = isOnly ? new Int32Array(members.state.length) : undefined;
      return {
        rule,
        earliest,
        ordinal: Int8Array.from(tables.contacts, (rules) => rules.indexOf(rule)),
        parts: stepContacts(rule, this.#draws, earliest),
      };
    });
  }
}
