import type { Population } from '../../population/population.js';
import { portableLog } from '../../random/portableMath.js';
import { ReopenedStream } from '../../random/reopenedStream.js';
import type { KernelColumns, WorkCounters } from '../kernel.js';
import { ActiveInGroups } from './activeInGroups.js';
import type { NumberedRule } from './compartmentTables.js';
import type { MemberStates } from './memberStates.js';
import type { OccasionKeys } from './occasionKeys.js';
import { type PressureTable, pressureTable } from './pressureTable.js';

/** Takes the next moment at which a group may act: valid as long as the group's version is the same. */
export type ScheduleGroup = (time: number, group: number, rule: number, version: number) => void;

const stream = new ReopenedStream();
const NO_TABLE: PressureTable = { rows: new Int32Array(0), rates: new Float64Array(0) };

/**
 * A rule by pressure, in continuous time: each group has a Poisson clock of rate size x (rate on each member), which is
 * set anew when its number of active members changes; when it strikes, one of its members, each as likely, is the one on
 * whom the rule takes effect, if he is in the state that it begins in.
 */
export class TimePressure {
  readonly rule: NumberedRule<'pressure'>;
  readonly #state: Uint8Array;
  readonly #active: ActiveInGroups;
  readonly #self: number;
  readonly #keys: OccasionKeys;
  readonly #schedule: ScheduleGroup;
  readonly #work: WorkCounters;
  #population: Population | undefined;
  #table = NO_TABLE;
  /** [groupCount] how often the clock of each was set. */
  #version = new Int32Array(0);

  constructor(
    rule: NumberedRule<'pressure'>,
    { state }: MemberStates,
    keys: OccasionKeys,
    schedule: ScheduleGroup,
    work: WorkCounters,
  ) {
    this.rule = rule;
    this.#state = state;
    this.#active = new ActiveInGroups(rule.of);
    this.#self = rule.of[rule.from] ? 1 : 0;
    this.#keys = keys;
    this.#schedule = schedule;
    this.#work = work;
  }

  /** Takes the members as they are; the clocks of groups that are new are set from `now` on. */
  begin(population: Population, now: number, isNew: (group: number) => boolean): void {
    this.#learn(population);
    const before = this.#version;
    let latest = 0;
    for (let group = 0; group < before.length; group++) latest = Math.max(latest, before[group]!);
    if (before.length !== population.groupCount) this.#version = new Int32Array(population.groupCount);
    for (let group = 0; group < population.groupCount; group++) {
      this.#version[group] = isNew(group) ? latest : before[group]!;
      if (isNew(group)) this.#set(group, now);
    }
  }

  /** Forgets the run before. */
  forget(): void {
    this.#version.fill(0);
  }

  /** Notes a change of state: the clocks of the member's groups are set anew. */
  moved(member: number, before: number, after: number, now: number): void {
    const change = this.#active.change(before, after);
    if (change === 0) return;
    const { memberOffsets, memberGroups, count } = this.#active;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      count[memberGroups[m]!]! += change;
      this.#set(memberGroups[m]!, now);
    }
  }

  /** The clock of a group strikes: on whom the rule takes effect, or -1. The clock is set anew. */
  strike(group: number, version: number, now: number): number {
    if (this.#version[group] !== version) return -1;
    this.#open(group, version);
    stream.uniform();
    const { groupOffsets, groupMembers } = this.#active;
    const first = groupOffsets[group]!;
    const member = groupMembers[first + stream.below(groupOffsets[group + 1]! - first)]!;
    this.#work.exposures++;
    this.#set(group, now);
    return this.#state[member] === this.rule.from ? member : -1;
  }

  save(): KernelColumns {
    return { [this.#column]: this.#version.slice() };
  }

  /** After the states. */
  restore(columns: KernelColumns, population: Population): void {
    this.#learn(population);
    this.#version = Int32Array.from(columns[this.#column]!);
  }

  get #column(): string {
    return `groupClocks${this.rule.index}`;
  }

  #learn(population: Population): void {
    this.#active.begin(population, this.#state);
    if (this.#population === population) return;
    this.#population = population;
    this.#table = pressureTable(this.rule.rate, this.#active.groupOffsets, Number.MAX_VALUE);
  }

  #set(group: number, now: number): void {
    const version = ++this.#version[group]!;
    const { count, groupOffsets } = this.#active;
    const others = count[group]! - this.#self;
    if (others <= 0) return;
    const size = groupOffsets[group + 1]! - groupOffsets[group]!;
    // where all are active nobody is left for the rule
    const rate = others < size ? this.#table.rates[this.#table.rows[group]! + others]! * size : 0;
    if (rate === 0) return;
    this.#open(group, version);
    this.#work.streams++;
    this.#work.draws++;
    this.#schedule(now - portableLog(1 - stream.uniform()) / rate, group, this.rule.index, version);
  }

  #open(group: number, version: number): void {
    stream.open(this.#keys.words, this.#keys.at(this.rule.index), group, version);
  }
}
