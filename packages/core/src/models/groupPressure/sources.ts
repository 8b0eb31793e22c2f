import { int32View } from '../../engine/gather.js';
import { type IndexSet, indexSet } from '../../engine/indexSet.js';
import { TIES } from '../../engine/tieExposure.js';
import type { Population } from '../../population/population.js';
import type { PressureLaw } from './pressureLaw.js';
import { pressureTable } from './pressureTable.js';

/** Second word of the key of a group's stream: with `TIES` there it is that of a member's ties. */
const GROUPS = 0;

/** Members' states as the kernels of this family know them. */
export const SUSCEPTIBLE = 0;
export const INFECTED = 1;
export const RECOVERED = 2;

/**
 * What infects: the groups of a population, or the ties of its members. Source s bears on the entries
 * `entries[offsets[s]] … entries[offsets[s + 1] - 1]`.
 */
export interface Sources {
  /** [sources + 1] */
  readonly offsets: Int32Array;
  /** Members. */
  readonly entries: Int32Array;
  /** [sources] steps: hazard of each susceptible entry; continuous: hazard of the source as a whole. 0 where nothing can happen. */
  readonly rates: Float64Array;
  /** Those with a rate above 0. */
  readonly live: IndexSet;
  /** Second word of the key of their streams. */
  readonly subject: number;
  /** The whole rate is for the susceptible entries alone. */
  readonly exact: boolean;
}

/** Groups, and how many of their members are active and no longer susceptible. */
export interface GroupSources extends Sources {
  /** [2 x groups] active members, and members who are not susceptible. */
  readonly loads: Int32Array;
  /** Sets the rate of a group by its loads. */
  readonly refresh: (group: number) => void;
}

/** The groups of a population, all their members susceptible. O(groups + memberships). */
export function groupSources(law: PressureLaw, population: Population): GroupSources {
  const { groupCount } = population;
  const offsets = int32View(population.groupOffsets);
  const { rows, values } = pressureTable(law, population);
  const factors = law.factors?.(population);
  const loads = new Int32Array(2 * groupCount);
  const rates = new Float64Array(groupCount);
  const live = indexSet(groupCount);
  const continuous = law.time === 'continuous';
  return {
    offsets,
    entries: int32View(population.groupMembers),
    rates,
    live,
    subject: GROUPS,
    exact: true,
    loads,
    refresh(group) {
      const size = offsets[group + 1]! - offsets[group]!;
      const active = loads[2 * group]!;
      const susceptible = size - loads[2 * group + 1]!;
      let rate = 0;
      if (active > 0 && susceptible > 0) {
        rate = values[rows[size]! + active]!;
        if (factors) rate *= factors[group]!;
        if (continuous) rate *= susceptible;
      }
      rates[group] = rate;
      if (rate > 0) live.add(group);
      else live.remove(group);
    },
  };
}

/** Members as owners of ties. */
export interface TieSources extends Sources {
  /** Sets the rate of a member's ties: whether he is active. */
  readonly refresh: (member: number) => void;
  /** Takes out those all of whose targets are not susceptible, for laws by which they will never be again. O(live). */
  readonly prune: () => void;
}

/** The ties of a population whose members are in `stateOf`. */
export function tieSources(law: PressureLaw, population: Population, stateOf: Uint8Array): TieSources {
  const { tieHazard } = law;
  const memberCount = population.tieCount > 0 ? population.memberCount : 0;
  const offsets = int32View(population.tieOffsets);
  const entries = int32View(population.tieTargets);
  const rates = new Float64Array(memberCount);
  const live = indexSet(memberCount);
  const listed = new Int32Array(memberCount);
  /** [members] ties before this one lead to members who are not susceptible. */
  const seen = new Int32Array(memberCount);
  const continuous = law.time === 'continuous';
  return {
    offsets,
    entries,
    rates,
    live,
    subject: TIES,
    exact: false,
    refresh(member) {
      if (memberCount === 0) return;
      const ties = offsets[member + 1]! - offsets[member]!;
      const active = stateOf[member] === INFECTED && ties > 0 && tieHazard > 0;
      rates[member] = active ? tieHazard * (continuous ? ties : 1) : 0;
      seen[member] = offsets[member]!;
      if (active) live.add(member);
      else live.remove(member);
    },
    prune() {
      const count = live.list(listed);
      for (let i = 0; i < count; i++) {
        const member = listed[i]!;
        const end = offsets[member + 1]!;
        let tie = seen[member]!;
        while (tie < end && stateOf[entries[tie]!] !== SUSCEPTIBLE) tie++;
        seen[member] = tie;
        if (tie < end) continue;
        rates[member] = 0;
        live.remove(member);
      }
    },
  };
}
