import { EventQueue } from '../../engine/eventQueue.js';
import { int32View } from '../../engine/gather.js';
import type { WorkCounters } from '../../engine/kernel.js';
import { type StepCalendar, stepCalendar } from '../../engine/stepCalendar.js';
import { TICKS } from '../../engine/unitTicks.js';
import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import { ACTIVE_COUNT, clearFates, type Fates, freshFates, moveMember } from './fates.js';
import type { PressureLaw } from './pressureLaw.js';
import { SourceClocks } from './sourceClocks.js';
import {
  type GroupSources,
  groupSources,
  INFECTED,
  type Sources,
  SUSCEPTIBLE,
  type TieSources,
  tieSources,
} from './sources.js';
import { type Stays, stays } from './stays.js';

/** Types of events of continuous time. */
export const RECOVERY = 0;
export const GROUP = 1;
const TIE = 2;

/** Said instead of a tick where no clocks run. */
export const AT_REST = -1;

/** What infects on one population. */
interface OutbreakSources {
  readonly groups: GroupSources;
  readonly ties: TieSources;
  readonly groupClocks: SourceClocks | undefined;
  readonly tieClocks: SourceClocks | undefined;
}

/** An outbreak on one population: who is in which state, and what that makes of the hazards in groups and along ties. */
export class Outbreak {
  readonly law: PressureLaw;
  readonly fates: Fates;
  readonly calendar: StepCalendar;
  readonly stays: Stays;
  readonly work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };
  /** Events of the present unit of time, where time is continuous. */
  readonly queue = new EventQueue(TICKS - 1);
  /** Those who have recovered may be infected again, or never. */
  readonly returns: boolean;
  /** What infects, on the population entered last. */
  sources: OutbreakSources;

  #memberOffsets: Int32Array;
  #memberGroups: Int32Array;

  /** An outbreak that has not begun. `stayKey` is read whenever a stay is drawn. */
  constructor(law: PressureLaw, population: Population, stayKey: RngKey) {
    const { recovery } = law;
    this.law = law;
    this.fates = freshFates(population.memberCount);
    this.calendar = stepCalendar(population.memberCount);
    this.stays = stays(recovery, law.time === 'continuous', this.calendar, stayKey);
    this.returns =
      law.afterRecovery === 'susceptible' &&
      (typeof recovery === 'number' ? recovery > 0 : recovery.some((hazard) => hazard > 0));
    this.#memberOffsets = int32View(population.memberOffsets);
    this.#memberGroups = int32View(population.memberGroups);
    this.sources = this.#sourcesOf(population);
  }

  /** Moves a member to a state at a tick, and lets his groups and ties know. O(his groups). */
  move(member: number, state: number, now: number): void {
    const before = this.fates.stateOf[member]!;
    moveMember(this.fates, member, state);
    const activeChange = Number(state === INFECTED) - Number(before === INFECTED);
    const touchedChange = Number(state !== SUSCEPTIBLE) - Number(before !== SUSCEPTIBLE);
    this.#load(member, activeChange, touchedChange, now);
    const { ties, tieClocks } = this.sources;
    const clocks = now === AT_REST ? undefined : tieClocks;
    clocks?.settle(member, now);
    ties.refresh(member);
    clocks?.schedule(member, now);
  }

  /** Makes all members susceptible. O(reached or members). */
  clear(): void {
    const { active, tally, stateOf } = this.fates;
    const { groups, ties } = this.sources;
    const reached = tally[ACTIVE_COUNT]!;
    if (8 * reached < stateOf.length) this.#clearSome(active, reached);
    else {
      groups.loads.fill(0);
      for (const { rates, live } of [groups, ties]) {
        rates.fill(0);
        live.clear();
      }
    }
    clearFates(this.fates);
    this.calendar.clear();
  }

  /** Meets these contacts from now on. O(members + groups + memberships). */
  enter(population: Population): void {
    this.#memberOffsets = int32View(population.memberOffsets);
    this.#memberGroups = int32View(population.memberGroups);
    this.sources = this.#sourcesOf(population);
    this.reload();
  }

  /** Makes the hazards those of the states, which were set from outside while all were 0. O(members + memberships). */
  reload(): void {
    const { stateOf } = this.fates;
    for (let member = 0; member < stateOf.length; member++) {
      if (stateOf[member] === SUSCEPTIBLE) continue;
      this.#load(member, Number(stateOf[member] === INFECTED), 1, AT_REST);
      this.sources.ties.refresh(member);
    }
  }

  #sourcesOf(population: Population): OutbreakSources {
    const { law, queue, work } = this;
    const { stateOf } = this.fates;
    const groups = groupSources(law, population);
    const ties = tieSources(law, population, stateOf);
    const clocksOf = (sources: Sources, type: number) =>
      law.time === 'continuous' ? new SourceClocks(sources, type, stateOf, queue, work) : undefined;
    return {
      groups,
      ties,
      groupClocks: clocksOf(groups, GROUP),
      tieClocks: population.tieCount > 0 ? clocksOf(ties, TIE) : undefined,
    };
  }

  /** Adds to the loads of a member's groups. */
  #load(member: number, activeChange: number, touchedChange: number, now: number): void {
    const { groups, groupClocks } = this.sources;
    const { loads } = groups;
    const memberGroups = this.#memberGroups;
    const clocks = now === AT_REST ? undefined : groupClocks;
    const last = this.#memberOffsets[member + 1]!;
    for (let m = this.#memberOffsets[member]!; m < last; m++) {
      const group = memberGroups[m]!;
      clocks?.settle(group, now);
      loads[2 * group]! += activeChange;
      loads[2 * group + 1]! += touchedChange;
      groups.refresh(group);
      clocks?.schedule(group, now);
    }
  }

  /** Takes the first `count` of the active out of what infects. */
  #clearSome(active: Int32Array, count: number): void {
    const { groups, ties } = this.sources;
    const memberGroups = this.#memberGroups;
    for (let i = 0; i < count; i++) {
      const member = active[i]!;
      for (let m = this.#memberOffsets[member]!; m < this.#memberOffsets[member + 1]!; m++) {
        groups.loads.fill(0, 2 * memberGroups[m]!, 2 * memberGroups[m]! + 2);
        groups.refresh(memberGroups[m]!);
      }
      this.fates.stateOf[member] = SUSCEPTIBLE;
      ties.refresh(member);
    }
  }
}
