import type { Population } from '../../population/population.js';
import { ReopenedStream } from '../../random/reopenedStream.js';
import { int32View } from '../gather.js';
import type { WorkCounters } from '../kernel.js';
import { TIES } from '../tieExposure.js';
import type { CompartmentTables, ContactRule } from './compartmentTables.js';
import type { ContactEras } from './contactEras.js';
import { FirstContacts } from './firstContacts.js';
import type { MemberStates } from './memberStates.js';
import type { OccasionKeys } from './occasionKeys.js';

/** Takes a contact that will be, of `owner` with `target`, by rule `rule`, at the time in `when`. */
export type Schedule = (target: number, rule: number, owner: number) => void;

/** What the contacts of a run are drawn by. */
export interface TimeDraws {
  readonly tables: CompartmentTables;
  readonly members: MemberStates;
  readonly schedule: Schedule;
  /** [1] when what is scheduled will be. Times stand in arrays, as numbers that are passed to calls would be allocated. */
  readonly when: Float64Array;
  /** [2] where a stretch that is to be drawn begins, and how long it is. */
  readonly span: Float64Array;
  readonly eras: ContactEras;
  /** Keys of stretches, and of what is drawn anew when others are entered. */
  readonly keys: OccasionKeys;
  readonly eraKeys: OccasionKeys;
  readonly work: WorkCounters;
}

const stream = new ReopenedStream();
const log = new Float64Array(1);

/**
 * Poisson contacts of a member with each of his contacts, by one rule: by one stream for each group and for the ties,
 * which goes from one to the next through the stretches of all contacts laid end to end. Where the state that contacts
 * leave cannot be come into, the first of each is its last; and where members leave it by this rule alone, only a contact
 * that comes before all that were drawn for its target is scheduled.
 */
export class TimeContacts {
  readonly #rule: ContactRule;
  readonly #draws: TimeDraws;
  readonly #people: Population;
  readonly #groupMembers: Int32Array;
  readonly #tieTargets: Int32Array;
  /** The first contact with somebody is the last that matters. */
  readonly #once: boolean;
  readonly #first: FirstContacts | undefined;
  /** [states] 1 where a contact with somebody in it may have an effect. */
  readonly #matters: Uint8Array;

  constructor(rule: ContactRule, draws: TimeDraws) {
    const { population } = draws.eras;
    const { entered, plain, plan, reaches } = draws.tables;
    this.#rule = rule;
    this.#draws = draws;
    this.#people = population;
    this.#groupMembers = int32View(population.groupMembers);
    this.#tieTargets = int32View(population.tieTargets);
    this.#once = entered[rule.from] === 0;
    this.#first = this.#once && plain ? new FirstContacts(population.memberCount) : undefined;
    this.#matters = Uint8Array.from({ length: plan.stateCount }, (_, state) =>
      this.#once ? Number(state === rule.from) : reaches[state * plan.stateCount + rule.from]!,
    );
  }

  /** Goes to the beginning of a run. O(members who had a contact ahead of them). */
  begin(): void {
    this.#first?.clear();
  }

  /** Draws for the stretch in `span`, by the key whose words begin at `at`. */
  draw(member: number, at: number): void {
    const { keys } = this.#draws;
    const { memberOffsets, memberGroups } = this.#people;
    const last = this.#groupsEnd(member);
    for (let m = memberOffsets[member]!; m < last; m++) {
      stream.open(keys.words, at, member, memberGroups[m]!);
      this.#inGroup(memberGroups[m]!, member);
    }
    if (this.#tieTargets.length === 0) return;
    stream.open(keys.words, at, member, TIES);
    this.#alongTies(member);
  }

  /** Draws a stretch that has begun anew: what has changed meanwhile by the key of its era. Changes `span`. */
  redraw(member: number, at: number, which: number): void {
    const { eras, span } = this.#draws;
    const { memberOffsets, memberGroups } = this.#people;
    const from = span[0]!;
    const end = from + span[1]!;
    for (let m = memberOffsets[member]!; m < this.#groupsEnd(member); m++) {
      const group = memberGroups[m]!;
      this.#openEra(eras.ofGroup(group, from), member, group, at, which, from, end);
      this.#inGroup(group, member);
    }
    if (this.#tieTargets.length === 0) return;
    this.#openEra(eras.ofTies(member, from), member, TIES, at, which, from, end);
    this.#alongTies(member);
  }

  /** Opens the stream of what has been so since an era, and writes the part of the stretch that lies in it to `span`. */
  #openEra(
    era: number,
    member: number,
    list: number,
    at: number,
    which: number,
    from: number,
    end: number,
  ): void {
    const { eras, keys, eraKeys, tables, span } = this.#draws;
    span[0] = era === 0 ? from : eras.beginOf(era);
    span[1] = end - span[0]!;
    if (era === 0) stream.open(keys.words, at, member, list);
    else {
      const key = eraKeys.at(era * tables.mostContacts + which);
      stream.open(eraKeys.words, key, member, list);
    }
  }

  #groupsEnd(member: number): number {
    return this.#rule.alongTiesOnly ? 0 : this.#people.memberOffsets[member + 1]!;
  }

  #inGroup(group: number, member: number): void {
    const { groupOffsets } = this.#people;
    this.#walk(this.#groupMembers, groupOffsets[group]!, groupOffsets[group + 1]!, member);
  }

  #alongTies(member: number): void {
    const { tieOffsets } = this.#people;
    this.#walk(this.#tieTargets, tieOffsets[member]!, tieOffsets[member + 1]!, member);
  }

  #walk(list: Int32Array, first: number, end: number, member: number): void {
    const { span, when, work, schedule, members } = this.#draws;
    const { rate, index } = this.#rule;
    const { state } = members;
    const matters = this.#matters;
    const once = this.#once;
    const earliest = this.#first;
    const mean = 1 / rate;
    const begin = span[0]!;
    const length = span[1]!;
    work.streams++;
    let entry = first;
    let time = 0;
    for (;;) {
      work.draws++;
      stream.logInto(log, 0);
      time -= log[0]! * mean;
      if (time >= length) {
        const rows = Math.floor(time / length);
        entry += rows;
        time -= rows * length;
      }
      if (!(entry < end)) return;
      const target = list[entry]!;
      work.exposures++;
      if (matters[state[target]!] === 1 && target !== member) {
        when[0] = begin + time;
        if (earliest === undefined || earliest.isFirst(target, when)) schedule(target, index, member);
      }
      if (!once) continue;
      time = 0;
      entry++;
    }
  }
}
