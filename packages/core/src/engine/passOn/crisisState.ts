import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import type { PassOnSetup } from '../passOnSetup.js';

/** What a crisis has come to in a run. */
export interface CrisisState {
  /** Factor on the incident's appeal. */
  fuel: number;
  /** [contents] factor on the credibility of each content: of answers, by when they were first posted. */
  readonly credit: Float64Array;
  /** Posts of the incident that the company has noticed. */
  noticed: number;
  /** Tick in which the company knows, which may lie ahead; -1: not yet. */
  knownAt: number;
  /** Tick of the first answer in public; -1 before. */
  answeredAt: number;
  /** Ticks and interventions (pairs) that took posts down. */
  takeDowns: number[];
  /** [memberCount] tick in which a member's boycott ends; 0: he has not joined; [0] without boycotts. */
  readonly boycottUntil: Int32Array;
  /** [groupCount] members who boycott now; [0] without boycotts. */
  readonly groupBoycotters: Int32Array;
  /** Those who have ever joined, in order. */
  readonly joined: Int32Array;
  joinedCount: number;
  /** Members who boycott now. */
  boycotters: number;
  /** Sum over members of the days of boycotts. */
  boycottDays: number;
  /** Sum over members of what attitudes have moved by, as of 0h: see `Attitudes`. */
  moved: number;
  /** The same over time up to the horizon, in days, while a member does not boycott. */
  attitudeDays: number;
  /** Of the draws of monitoring, in this run. */
  readonly monitoringKey: RngKey;
  /** Of the draws of taking down. */
  readonly removalKey: RngKey;
}

/** The state of a crisis that has not begun; undefined without one. */
export function createCrisisState({ crisis, population, contents }: PassOnSetup): CrisisState | undefined {
  if (!crisis) return undefined;
  const members = crisis.boycott ? population.memberCount : 0;
  return {
    fuel: 1,
    credit: new Float64Array(contents.length),
    noticed: 0,
    knownAt: -1,
    answeredAt: -1,
    takeDowns: [],
    boycottUntil: new Int32Array(members),
    groupBoycotters: new Int32Array(crisis.boycott ? population.groupCount : 0),
    joined: new Int32Array(members),
    joinedCount: 0,
    boycotters: 0,
    boycottDays: 0,
    moved: 0,
    attitudeDays: 0,
    monitoringKey: new Uint32Array(4),
    removalKey: new Uint32Array(4),
  };
}

/** Forgets a run and makes ready for another one. O(members who joined a boycott, and their groups). */
export function startCrisis(state: CrisisState, { population }: PassOnSetup, key: RngKey, run: number): void {
  const { memberOffsets, memberGroups } = population;
  for (let i = 0; i < state.joinedCount; i++) {
    const member = state.joined[i]!;
    state.boycottUntil[member] = 0;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++)
      state.groupBoycotters[memberGroups[m]!] = 0;
  }
  state.fuel = 1;
  state.credit.fill(1);
  state.noticed = 0;
  state.knownAt = -1;
  state.answeredAt = -1;
  state.takeDowns.length = 0;
  state.joinedCount = 0;
  state.boycotters = 0;
  state.boycottDays = 0;
  state.moved = 0;
  state.attitudeDays = 0;
  deriveInto(state.monitoringKey, key, PURPOSES.monitoring, run);
  deriveInto(state.removalKey, state.monitoringKey, 1, 0);
}
