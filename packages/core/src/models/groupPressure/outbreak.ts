import { EventQueue } from '../../engine/eventQueue.js';
import { int32View } from '../../engine/gather.js';
import type { WorkCounters } from '../../engine/kernel.js';
import { type StepCalendar, stepCalendar } from '../../engine/stepCalendar.js';
import { TICKS } from '../../engine/unitTicks.js';
import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import { ACTIVE_COUNT, clearFates, type Fates, freshFates, moveMember } from './fates.js';
import type { PressureLaw } from './pressureLaw.js';
import { type SourceClocks, sourceClocks } from './sourceClocks.js';
import {
  type GroupSources,
  groupSources,
  INFECTED,
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

/** An outbreak on one population: who is in which state, and what that makes of the hazards in groups and along ties. */
export interface Outbreak {
  readonly law: PressureLaw;
  readonly fates: Fates;
  readonly calendar: StepCalendar;
  readonly stays: Stays;
  readonly work: WorkCounters;
  /** Events of the present unit of time, where time is continuous. */
  readonly queue: EventQueue;
  /** Those who have recovered may be infected again, or never. */
  readonly returns: boolean;
  /** What infects, on the population entered last. */
  readonly sources: () => OutbreakSources;
  /** Moves a member to a state at a tick, and lets his groups and ties know. O(his groups). */
  readonly move: (member: number, state: number, now: number) => void;
  /** Makes all members susceptible. O(reached or members). */
  readonly clear: () => void;
  /** Meets these contacts from now on. O(members + groups + memberships). */
  readonly enter: (population: Population) => void;
  /** Makes the hazards those of the states, which were set from outside while all were 0. O(members + memberships). */
  readonly reload: () => void;
}

/** What infects on one population. */
export interface OutbreakSources {
  readonly groups: GroupSources;
  readonly ties: TieSources;
  readonly groupClocks: SourceClocks | undefined;
  readonly tieClocks: SourceClocks | undefined;
}

/** An outbreak that has not begun. `stayKey` is read whenever a stay is drawn. */
export function outbreak(law: PressureLaw, population: Population, stayKey: RngKey): Outbreak {
  const { memberCount } = population;
  const continuous = law.time === 'continuous';
  const fates = freshFates(memberCount);
  const { stateOf, active, tally } = fates;
  const work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };
  const queue = new EventQueue(TICKS - 1);
  const calendar = stepCalendar(memberCount);
  const returns =
    law.afterRecovery === 'susceptible' &&
    (typeof law.recovery === 'number' ? law.recovery > 0 : law.recovery.some((hazard) => hazard > 0));

  const sourcesOf = (people: Population): OutbreakSources => {
    const groups = groupSources(law, people);
    const ties = tieSources(law, people, stateOf);
    return {
      groups,
      ties,
      groupClocks: continuous ? sourceClocks(groups, GROUP, stateOf, queue, work) : undefined,
      tieClocks:
        continuous && people.tieCount > 0 ? sourceClocks(ties, TIE, stateOf, queue, work) : undefined,
    };
  };
  let memberOffsets = int32View(population.memberOffsets);
  let memberGroups = int32View(population.memberGroups);
  let sources = sourcesOf(population);

  /** Adds to the loads of a member's groups. */
  const load = (member: number, activeChange: number, touchedChange: number, now: number): void => {
    const { groups, groupClocks } = sources;
    const clocks = now === AT_REST ? undefined : groupClocks;
    const last = memberOffsets[member + 1]!;
    for (let m = memberOffsets[member]!; m < last; m++) {
      const group = memberGroups[m]!;
      clocks?.settle(group, now);
      groups.loads[2 * group]! += activeChange;
      groups.loads[2 * group + 1]! += touchedChange;
      groups.refresh(group);
      clocks?.schedule(group, now);
    }
  };
  const refreshTies = (member: number, now: number): void => {
    const clocks = now === AT_REST ? undefined : sources.tieClocks;
    clocks?.settle(member, now);
    sources.ties.refresh(member);
    clocks?.schedule(member, now);
  };
  const reload = (): void => {
    for (let member = 0; member < memberCount; member++) {
      if (stateOf[member] === SUSCEPTIBLE) continue;
      load(member, Number(stateOf[member] === INFECTED), 1, AT_REST);
      sources.ties.refresh(member);
    }
  };

  return {
    law,
    fates,
    calendar,
    stays: stays(law.recovery, continuous, calendar, stayKey),
    work,
    queue,
    returns,
    sources: () => sources,
    move(member, state, now) {
      const before = stateOf[member]!;
      moveMember(fates, member, state);
      const activeChange = Number(state === INFECTED) - Number(before === INFECTED);
      const touchedChange = Number(state !== SUSCEPTIBLE) - Number(before !== SUSCEPTIBLE);
      load(member, activeChange, touchedChange, now);
      refreshTies(member, now);
    },
    clear() {
      const { groups, ties } = sources;
      const reached = tally[ACTIVE_COUNT]!;
      const few = 8 * reached < memberCount;
      for (let i = 0; few && i < reached; i++) {
        const member = active[i]!;
        for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
          groups.loads.fill(0, 2 * memberGroups[m]!, 2 * memberGroups[m]! + 2);
          groups.refresh(memberGroups[m]!);
        }
        stateOf[member] = SUSCEPTIBLE;
        ties.refresh(member);
      }
      if (!few) {
        groups.loads.fill(0);
        for (const { rates, live } of [groups, ties]) {
          rates.fill(0);
          live.clear();
        }
      }
      clearFates(fates);
      calendar.clear();
    },
    enter(people) {
      memberOffsets = int32View(people.memberOffsets);
      memberGroups = int32View(people.memberGroups);
      sources = sourcesOf(people);
      reload();
    },
    reload,
  };
}
