import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import type { KernelColumns, WorkCounters } from '../kernel.js';
import { actingMembers } from './actingMembers.js';
import type { CompartmentTables } from './compartmentTables.js';
import { ContactEras } from './contactEras.js';
import type { MemberStates } from './memberStates.js';
import { OccasionKeys } from './occasionKeys.js';
import { AGAIN } from './slotCalendar.js';
import { fastestRate } from './slotsPerUnit.js';
import { type Schedule, TimeContacts, type TimeDraws } from './timeContacts.js';

/** So many mean times of the fastest rule are drawn at once where some of what is drawn may come to nothing. */
const STRETCH = 8;
/** Share of it that is drawn first where a stay may be cut short; each that follows is as long as all before. */
const FIRST = 1 / 256;

/** What members do to their contacts in continuous time, drawn for a stretch of their stay at once. */
export class TimeActs {
  readonly eras: ContactEras;
  readonly #draws: TimeDraws;
  readonly #stretch: number;
  /** [states] */
  #acts: readonly (readonly TimeContacts[])[] = [];

  constructor(
    tables: CompartmentTables,
    members: MemberStates,
    schedule: Schedule,
    when: Float64Array,
    population: Population,
    work: WorkCounters,
  ) {
    this.eras = new ContactEras(population);
    const [keys, eraKeys] = [new OccasionKeys('contact'), new OccasionKeys('arrival')];
    const span = new Float64Array(2);
    this.#draws = { tables, members, schedule, when, span, eras: this.eras, keys, eraKeys, work };
    this.#stretch = STRETCH / fastestRate(tables.plan);
    this.#acts = this.#actsNow();
  }

  /** Goes over to another run. */
  begin(key: RngKey, run: number): void {
    this.eras.begin();
    for (const acts of this.#acts) for (const act of acts) act.begin();
    this.#draws.keys.begin(key, run);
    this.#draws.eraKeys.begin(key, run);
  }

  /** From now on contacts are those of another population; the calendar holds none of what was drawn before. */
  enter(population: Population, now: number): void {
    const { members, keys, tables } = this.#draws;
    this.eras.enter(population, now);
    this.#acts = this.#actsNow();
    for (const member of actingMembers(members, tables)) {
      const acts = this.#acts[members.state[member]!]!;
      const occasion = (members.stretches[member]! - 1) * tables.mostContacts;
      for (let which = 0; which < acts.length; which++) {
        this.#span(member);
        acts[which]!.redraw(member, keys.at(occasion + which), which);
      }
      this.#scheduleAgain(member);
    }
  }

  save(): KernelColumns {
    return this.eras.save();
  }

  restore(columns: KernelColumns): void {
    this.eras.restore(columns);
  }

  /** Draws what a member does to his contacts from the time in `when` on, if his state is one in which he acts on them. */
  draw(member: number): void {
    const { members, keys, tables, when } = this.#draws;
    const acts = this.#acts[members.state[member]!]!;
    if (acts.length === 0) return;
    members.stretchFrom[member] = when[0]!;
    this.#span(member);
    const occasion = members.stretches[member]!++ * tables.mostContacts;
    for (let which = 0; which < acts.length; which++) acts[which]!.draw(member, keys.at(occasion + which));
    this.#scheduleAgain(member);
  }

  /** Writes for how long the contacts of a member are drawn at once, and from when, to `span`. */
  #span(member: number): void {
    const { members, tables, span } = this.#draws;
    const from = members.stretchFrom[member]!;
    span[0] = from;
    span[1] = members.leaveAt[member]! - from;
    if (tables.once[members.state[member]!] === 1) return;
    span[1] = Math.min(span[1]!, this.#stretch);
    if (tables.plain) return;
    span[1] = Math.min(span[1]!, Math.max(FIRST * this.#stretch, from - members.cameAt[member]!));
  }

  #scheduleAgain(member: number): void {
    const { members, schedule, when, span } = this.#draws;
    this.#span(member);
    when[0] = span[0]! + span[1]!;
    if (when[0]! < members.leaveAt[member]!) schedule(member, AGAIN, member);
  }

  #actsNow(): TimeContacts[][] {
    return this.#draws.tables.contacts.map((rules) =>
      rules.map((rule) => new TimeContacts(rule, this.#draws)),
    );
  }
}
