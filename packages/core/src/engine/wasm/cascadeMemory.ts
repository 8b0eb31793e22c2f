import type { Population } from '../../population/population.js';
import { CASCADE_LAYOUT as LAYOUT } from './cascadeModule.js';

/** Lengths of what stands in the memory beside the population, in 32-bit words. */
export interface CascadeRoom {
  readonly seeds: number;
  readonly runs: number;
  readonly records: number;
}

/** Name of a parameter of the compiled cascade. */
type Parameter = keyof typeof LAYOUT;

/** Where each array begins, in bytes, by the parameter that tells it, and where the last one ends. */
export interface CascadePlaces {
  readonly places: ReadonlyMap<Parameter, number>;
  readonly end: number;
}

/** Loops read and write whole vectors, and so up to three words too far; arrays begin at lines of the cache. */
const SPARE_WORDS = 4;
const LINE_BYTES = 64;

/** Lays out everything of variable length, behind what has fixed places. */
export function layOutCascade(population: Population, room: CascadeRoom): CascadePlaces {
  const { memberCount } = population;
  const lengths: readonly (readonly [Parameter, number])[] = [
    ...arraysOf(population).map(([parameter, array]) => [parameter, array.length] as const),
    ['BITS', (memberCount >>> 5) + 1],
    ['ACTIVE', memberCount + 1],
    ['SEEDS', room.seeds],
    ['SEED_COUNTS', room.runs],
    ['SIZES', room.runs],
    ['STEPS', room.runs],
    ['RECORDS', room.records],
  ];
  const places = new Map<Parameter, number>();
  let end: number = LAYOUT.FREE;
  for (const [parameter, length] of lengths) {
    places.set(parameter, end);
    end += Math.ceil((4 * (length + SPARE_WORDS)) / LINE_BYTES) * LINE_BYTES;
  }
  return { places, end };
}

/** Copies the population to its places and writes all places where the cascade looks for them. O(population). */
export function fillCascade(
  memory: Int32Array,
  population: Population,
  { places, end }: CascadePlaces,
): void {
  for (const [parameter, array] of arraysOf(population)) memory.set(array, places.get(parameter)! / 4);
  for (const [parameter, place] of places) memory[LAYOUT[parameter] / 4] = place;
  memory[LAYOUT.RECORDS_END / 4] = end;
  memory[LAYOUT.BITS_BYTES / 4] = 4 * ((population.memberCount >>> 5) + 1);
  memory[LAYOUT.MEMBERSHIPS / 4] = population.membershipCount;
  memory[LAYOUT.TIES / 4] = population.tieCount;
}

function arraysOf(population: Population): readonly (readonly [Parameter, Uint32Array])[] {
  return [
    ['MEMBER_OFFSETS', population.memberOffsets],
    ['MEMBER_GROUPS', population.memberGroups],
    ['GROUP_OFFSETS', population.groupOffsets],
    ['GROUP_MEMBERS', population.groupMembers],
    ['TIE_OFFSETS', population.tieOffsets],
    ['TIE_TARGETS', population.tieTargets],
  ];
}
