import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import type { WorkCounters } from '../kernel.js';
import type { CompartmentTables } from './compartmentTables.js';
import type { MemberStates } from './memberStates.js';
import { OccasionKeys } from './occasionKeys.js';
import { AGAIN } from './slotCalendar.js';
import { fastestRate } from './slotsPerUnit.js';
import { type ActInTime, type Schedule, timeContacts } from './timeContacts.js';

/** So many mean times of the fastest rule are drawn at once where some of what is drawn may come to nothing. */
const STRETCH = 8;

/** What members do to their contacts in continuous time, drawn for a stretch of their stay at once. */
export class TimeActs {
  readonly #tables: CompartmentTables;
  readonly #members: MemberStates;
  readonly #schedule: Schedule;
  readonly #work: WorkCounters;
  readonly #keys = new OccasionKeys('contact');
  readonly #stretch: number;
  /** [states] */
  #acts: readonly (readonly ActInTime[])[] = [];

  constructor(
    tables: CompartmentTables,
    members: MemberStates,
    schedule: Schedule,
    population: Population,
    work: WorkCounters,
  ) {
    this.#tables = tables;
    this.#members = members;
    this.#schedule = schedule;
    this.#work = work;
    this.#stretch = STRETCH / fastestRate(tables.plan);
    this.enter(population);
  }

  /** Goes over to another run. */
  begin(key: RngKey, run: number): void {
    this.#keys.begin(key, run);
  }

  /** From now on contacts are those of another population. */
  enter(population: Population): void {
    this.#acts = this.#tables.contacts.map((rules) =>
      rules.map((rule) =>
        timeContacts(rule, this.#tables, population, this.#members, this.#schedule, this.#work),
      ),
    );
  }

  /** Draws what a member does to his contacts from `now` on, if his state is one in which he acts on them. */
  draw(member: number, now: number): void {
    const { state, stretches, leaveAt } = this.#members;
    const acts = this.#acts[state[member]!]!;
    if (acts.length === 0) return;
    const { mostContacts, once } = this.#tables;
    const whole = leaveAt[member]! - now;
    const length = once[state[member]!] === 1 ? whole : Math.min(whole, this.#stretch);
    const occasion = stretches[member]!++ * mostContacts;
    for (let i = 0; i < acts.length; i++) {
      const at = this.#keys.at(occasion + i);
      acts[i]!(member, now, length, this.#keys.words, at);
    }
    if (length < whole) this.#schedule(now + length, member, AGAIN, member);
  }
}
