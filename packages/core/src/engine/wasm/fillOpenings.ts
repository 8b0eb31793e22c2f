import type { Population } from '../../population/population.js';
import type { GeometricSkip } from '../../random/geometricSkip.js';
import { TIES } from '../tieExposure.js';
import { CASCADE_LAYOUT as LAYOUT } from './cascadeModule.js';

/** A list in which a first member exposes others. */
interface Opening {
  readonly member: number;
  /** The group, or TIES. */
  readonly list: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Tells the compiled cascade the lists of first members that are the same in all runs, if those are few: it then draws
 * once for each in four runs together, and a run in which nothing is hit is over.
 */
export function fillOpenings(
  memory: Int32Array,
  population: Population,
  { powers }: GeometricSkip,
  seeds: Int32Array,
): void {
  if (seeds.length > LAYOUT.MOST_OPENINGS) return;
  const groups = [...seeds].flatMap((member) => groupsOf(population, member));
  const openings = [...groups, ...[...seeds].flatMap((member) => tiesOf(population, member))];
  if (openings.length > LAYOUT.MOST_OPENINGS) return;
  memory[LAYOUT.OPENINGS / 4] = openings.length;
  memory[LAYOUT.OPEN_GROUPS / 4] = groups.length;
  openings.forEach(({ member, list, start, end }, i) => {
    memory[LAYOUT.OPEN_MEMBERS / 4 + i] = member;
    memory[LAYOUT.OPEN_LISTS / 4 + i] = list;
    memory[LAYOUT.OPEN_STARTS / 4 + i] = start;
    memory[LAYOUT.OPEN_ENDS / 4 + i] = end;
    memory[LAYOUT.OPEN_BELOW / 4 + i] = certainMiss(powers, end - start);
  });
}

/** A draw below this leads past the end of a list of that length, whatever its further bits are. */
function certainMiss(powers: Float64Array, length: number): number {
  return Math.min(Math.floor(powers[length] ?? 0), 0xffffffff);
}

function groupsOf({ memberOffsets, memberGroups, groupOffsets }: Population, member: number): Opening[] {
  return Array.from(memberGroups.subarray(memberOffsets[member], memberOffsets[member + 1]), (list) => ({
    member,
    list,
    start: groupOffsets[list]!,
    end: groupOffsets[list + 1]!,
  }));
}

function tiesOf({ tieCount, tieOffsets }: Population, member: number): Opening[] {
  if (tieCount === 0) return [];
  return [{ member, list: TIES, start: tieOffsets[member]!, end: tieOffsets[member + 1]! }];
}
