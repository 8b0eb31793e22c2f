import { INFECTED, RECOVERED, SUSCEPTIBLE } from './sources.js';

/** What has become of the members of a run so far. */
export interface Fates {
  /** [memberCount] */
  readonly stateOf: Uint8Array;
  /** [3] members in each state. */
  readonly counts: Int32Array;
  /** [memberCount + 1] in order of first activity. */
  readonly active: Int32Array;
  /** [memberCount] how often each member has been infected. */
  readonly entries: Int32Array;
  /** The run's whole numbers, by the places below. */
  readonly tally: Int32Array;
}

/** Places in `Fates.tally`. */
export const STEP = 0;
export const ACTIVE_COUNT = 1;
export const STEP_START = 2;
export const INFECTIONS = 3;
export const PEAK = 4;
/** When something last happened: a step, and a tick within it. */
export const LAST_STEP_OF_CHANGE = 5;
export const LAST_TICK_OF_CHANGE = 6;
const TALLY_LENGTH = 7;

/** All members susceptible. */
export function freshFates(memberCount: number): Fates {
  const counts = Int32Array.of(memberCount, 0, 0);
  return {
    stateOf: new Uint8Array(memberCount),
    counts,
    active: new Int32Array(memberCount + 1),
    entries: new Int32Array(memberCount),
    tally: new Int32Array(TALLY_LENGTH),
  };
}

/** Moves a member to a state, and notes him as reached where it is his first that is not `SUSCEPTIBLE`. */
export function moveMember(fates: Fates, member: number, state: number): void {
  const { stateOf, counts, tally, entries } = fates;
  counts[stateOf[member]!]!--;
  counts[state]!++;
  stateOf[member] = state;
  if (state === SUSCEPTIBLE) return;
  if (entries[member] === 0) {
    fates.active[tally[ACTIVE_COUNT]!] = member;
    tally[ACTIVE_COUNT]!++;
    entries[member] = 1;
  } else if (state === INFECTED) entries[member]!++;
  if (state === INFECTED) tally[INFECTIONS]!++;
  if (counts[INFECTED]! > tally[PEAK]!) tally[PEAK] = counts[INFECTED]!;
}

/** Makes all susceptible again. O(memberCount), or O(reached) where they are few. */
export function clearFates(fates: Fates): void {
  const { stateOf, counts, tally, entries, active } = fates;
  const reached = tally[ACTIVE_COUNT]!;
  if (8 * reached > stateOf.length) {
    stateOf.fill(SUSCEPTIBLE);
    entries.fill(0);
  } else {
    for (let i = 0; i < reached; i++) {
      stateOf[active[i]!] = SUSCEPTIBLE;
      entries[active[i]!] = 0;
    }
  }
  counts[SUSCEPTIBLE] = stateOf.length;
  counts[INFECTED] = 0;
  counts[RECOVERED] = 0;
  tally.fill(0);
}
