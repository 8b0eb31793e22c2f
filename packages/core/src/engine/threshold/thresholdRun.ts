import type { Population } from '../../population/population.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import type { WorkCounters } from '../kernel.js';
import { sortMembers } from '../sortMembers.js';
import { LAST_STEP, type StepCalendar, stepCalendar } from '../stepCalendar.js';
import { countContacts } from './countContacts.js';
import { happensTo } from './memberChance.js';
import { createPressure, DONE, forgetCounts, markDone, type Pressure, UNTOUCHED } from './pressure.js';
import type { ThresholdNeeds } from './thresholdNeeds.js';
import { ACTIVE, BLOCKED, SUSCEPTIBLE, type ThresholdRules } from './thresholdRules.js';
import { hasEnough } from './watchGroup.js';

/** A run of a threshold model under way. */
export interface ThresholdRun {
  readonly rules: ThresholdRules;
  readonly key: RngKey;
  readonly work: WorkCounters;
  readonly active: Int32Array;
  readonly stateOf: Uint8Array;
  readonly counts: Int32Array;
  readonly scratch: Int32Array;
  readonly decisionKey: RngKey;
  readonly spontaneousKey: RngKey;
  readonly blockedKey: RngKey;
  /** Members who have enough and wait; members who will become active by themselves. */
  readonly waiting: StepCalendar | undefined;
  readonly spontaneous: StepCalendar | undefined;
  pressure: Pressure;
  /** Members who need nobody. */
  eager: Int32Array;
  eagerDue: boolean;
  step: number;
  activeCount: number;
  stepStart: number;
  /** Active members from here on have not been counted by their contacts; from `newFrom` on they never were. */
  countedTo: number;
  newFrom: number;
}

export function createRun(population: Population, rules: ThresholdRules, key: RngKey): ThresholdRun {
  const { memberCount } = population;
  const work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };
  const members = {
    spare: new Float64Array(memberCount).fill(UNTOUCHED),
    touched: new Int32Array(memberCount),
    doubts: new Int32Array(memberCount),
    key: new Uint32Array(4),
    work,
  };
  const needs = rules.needs(population);
  return {
    rules,
    key,
    work,
    active: new Int32Array(memberCount + 1),
    stateOf: new Uint8Array(memberCount),
    counts: new Int32Array(3),
    scratch: new Int32Array(memberCount),
    decisionKey: new Uint32Array(4),
    spontaneousKey: new Uint32Array(4),
    blockedKey: new Uint32Array(4),
    waiting: rules.decision && stepCalendar(memberCount),
    spontaneous: rules.byHimself && stepCalendar(memberCount),
    pressure: createPressure(population, needs, rules.countBy ?? 'members', members),
    eager: eagerMembers(needs),
    eagerDue: false,
    step: 0,
    activeCount: 0,
    stepStart: 0,
    countedTo: 0,
    newFrom: 0,
  };
}

export function eagerMembers({ fixed }: ThresholdNeeds): Int32Array {
  const members: number[] = [];
  fixed?.forEach((need, member) => {
    if (need <= 0) members.push(member);
  });
  return Int32Array.from(members);
}

export function begin(run: ThresholdRun, index: number, members: ArrayLike<number>, count: number): void {
  const { key, pressure, stateOf } = run;
  forgetCounts(pressure, { keepDone: false });
  stateOf.fill(SUSCEPTIBLE);
  run.counts.fill(0);
  run.counts[SUSCEPTIBLE] = stateOf.length;
  run.waiting?.clear();
  run.spontaneous?.clear();
  deriveInto(pressure.key, key, PURPOSES.state, index);
  deriveInto(run.decisionKey, key, PURPOSES.timing, index);
  deriveInto(run.spontaneousKey, key, PURPOSES.arrival, index);
  deriveInto(run.blockedKey, key, PURPOSES['initial-state'], index);
  run.activeCount = 0;
  for (let i = 0; i < count; i++) become(run, ACTIVE, members[i]!);
  run.step = 0;
  run.stepStart = 0;
  run.countedTo = 0;
  run.newFrom = 0;
  run.eagerDue = run.eager.length > 0;
}

export function blockSome(run: ThresholdRun, share: number): void {
  const { stateOf, blockedKey, work } = run;
  for (let member = 0; member < stateOf.length; member++) {
    if (stateOf[member] === SUSCEPTIBLE && happensTo(blockedKey, member, 0, share))
      become(run, BLOCKED, member);
  }
  work.draws += stateOf.length;
}

export function noteSpontaneous({
  rules,
  stateOf,
  spontaneous,
  spontaneousKey,
  step,
  work,
}: ThresholdRun): void {
  const { byHimself } = rules;
  if (!byHimself || !spontaneous) return;
  for (let member = 0; member < stateOf.length; member++) {
    if (stateOf[member] !== SUSCEPTIBLE) continue;
    const due = byHimself(spontaneousKey, member);
    if (due > step && due < LAST_STEP) spontaneous.add(member, due);
  }
  work.draws += stateOf.length;
}

export function waitingCount({ waiting, spontaneous }: ThresholdRun): number {
  return (waiting?.count ?? 0) + (spontaneous?.count ?? 0);
}

export function takeStep(run: ThresholdRun): number {
  const { pressure, active, scratch, waiting, spontaneous, counts } = run;
  const susceptible = counts[SUSCEPTIBLE]!;
  const counted = run.countedTo;
  const known = run.activeCount;
  run.step++;
  run.stepStart = known;
  run.newFrom = known;
  run.countedTo = known;
  countContacts(pressure, active, counted, known);
  if (spontaneous && spontaneous.count > 0) {
    const due = spontaneous.take(run.step, scratch);
    for (let i = 0; i < due; i++) become(run, ACTIVE, scratch[i]!);
  }
  if (run.eagerDue) for (let i = 0; i < run.eager.length; i++) reachNeed(run, run.eager[i]!);
  run.eagerDue = false;
  for (let i = 0; i < pressure.doubtCount; i++) {
    const member = pressure.doubts[i]!;
    if (pressure.spare[member]! <= 0 && hasEnough(pressure, member)) reachNeed(run, member);
  }
  pressure.doubtCount = 0;
  if (waiting && waiting.count > 0) {
    const due = waiting.take(run.step, scratch);
    for (let i = 0; i < due; i++) decide(run, scratch[i]!);
  }
  sortMembers(active, known, run.activeCount, active.length, scratch);
  return susceptible - counts[SUSCEPTIBLE]!;
}

function reachNeed(run: ThresholdRun, member: number): void {
  const { pressure, rules, waiting, decisionKey, work } = run;
  if (pressure.spare[member] === DONE) return;
  markDone(pressure, member);
  if (!rules.decision || !waiting) {
    become(run, ACTIVE, member);
    return;
  }
  work.draws++;
  const due = run.step + rules.decision.waits(decisionKey, member);
  if (due < LAST_STEP) waiting.add(member, due);
}

function decide(run: ThresholdRun, member: number): void {
  if (run.stateOf[member] !== SUSCEPTIBLE) return;
  become(run, run.rules.decision!.adopts(run.decisionKey, member) ? ACTIVE : BLOCKED, member);
}

/** A susceptible member changes state for good. */
export function become(run: ThresholdRun, state: number, member: number): void {
  const { stateOf, counts } = run;
  markDone(run.pressure, member);
  run.waiting?.remove(member);
  run.spontaneous?.remove(member);
  counts[stateOf[member]!]!--;
  counts[state]!++;
  stateOf[member] = state;
  if (state === ACTIVE) run.active[run.activeCount++] = member;
}
