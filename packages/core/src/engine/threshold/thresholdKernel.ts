import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import type { Kernel, KernelColumns } from '../kernel.js';
import { NOT_DUE, type StepCalendar } from '../stepCalendar.js';
import { createPressure, forgetCounts, markDone } from './pressure.js';
import { ACTIVE, BLOCKED, SUSCEPTIBLE, type ThresholdRules } from './thresholdRules.js';
import {
  become,
  begin,
  blockSome,
  createRun,
  eagerMembers,
  noteSpontaneous,
  type ThresholdRun,
  takeStep,
  waitingCount,
} from './thresholdRun.js';

/**
 * A model at whose heart is a threshold: in each step those members become active whose active contacts of the step
 * before are enough. Within a step they are listed by index, so that nothing depends on the order of counting.
 * Cost of a run: the members, and the memberships and ties of the groups and members that are reached.
 */
export function thresholdKernel(population: Population, rules: ThresholdRules, key: RngKey): Kernel {
  const run = createRun(population, rules, key);
  const { active, work, stateOf, counts } = run;
  const kernel: Kernel = {
    active,
    work,
    get activeCount() {
      return run.activeCount;
    },
    get size() {
      return run.activeCount;
    },
    get stepStart() {
      return run.stepStart;
    },
    get over() {
      return run.newFrom === run.activeCount && !run.eagerDue && waitingCount(run) === 0;
    },
    start: (index, seeds, seedCount) => {
      begin(run, index, seeds, seedCount);
      if (rules.blocked) blockSome(run, rules.blocked);
      noteSpontaneous(run);
    },
    step: () => takeStep(run),
    enter: (entered) => enter(run, entered),
    save: () => save(run),
    restore: (index, columns) => restore(run, index, columns),
  };
  if (rules.blocked === undefined) return kernel;
  return Object.assign(kernel, {
    counts,
    stateOf,
    place: (state: number, members: ArrayLike<number>, count: number) => place(run, state, members, count),
  });
}

/** Puts members into a state before the first step. O(members). */
function place(run: ThresholdRun, state: number, members: ArrayLike<number>, count: number): void {
  const { stateOf, counts, active, pressure } = run;
  for (let i = 0; i < count; i++) {
    const member = members[i]!;
    const was = stateOf[member]!;
    if (was === state) continue;
    counts[was]!--;
    counts[state]!++;
    stateOf[member] = state;
    if (state === ACTIVE) active[run.activeCount++] = member;
    if (was === ACTIVE) {
      const from = active.indexOf(member);
      active.copyWithin(from, from + 1, run.activeCount);
      run.activeCount--;
    }
  }
  forgetCounts(pressure, { keepDone: false });
  for (let member = 0; member < stateOf.length; member++)
    if (stateOf[member] !== SUSCEPTIBLE) markDone(pressure, member);
  run.spontaneous?.clear();
  noteSpontaneous(run);
}

function enter(run: ThresholdRun, population: Population): void {
  const { pressure, rules } = run;
  forgetCounts(pressure, { keepDone: true });
  const needs = rules.needs(population);
  run.pressure = createPressure(population, needs, pressure.countBy, pressure);
  run.pressure.touchedCount = pressure.touchedCount;
  run.eager = eagerMembers(needs);
  run.eagerDue = run.eager.length > 0;
  run.countedTo = 0;
  run.newFrom = 0;
}

function save(run: ThresholdRun): KernelColumns {
  const { active, activeCount, stateOf, step, stepStart, newFrom, eagerDue } = run;
  const blocked: number[] = [];
  stateOf.forEach((state, member) => {
    if (state === BLOCKED) blocked.push(member);
  });
  return {
    active: active.slice(0, activeCount),
    blocked: Int32Array.from(blocked),
    waiting: dueSteps(run.waiting),
    latest: Int32Array.of(step, stepStart, newFrom, eagerDue ? 1 : 0),
  };
}

function restore(
  run: ThresholdRun,
  index: number,
  { active, blocked, waiting, latest }: KernelColumns,
): void {
  begin(run, index, active!, active!.length);
  for (let i = 0; i < blocked!.length; i++) become(run, BLOCKED, blocked![i]!);
  run.step = latest![0]!;
  run.stepStart = latest![1]!;
  run.newFrom = latest![2]!;
  run.eagerDue = latest![3] === 1;
  noteSpontaneous(run);
  for (let i = 0; i < waiting!.length; i += 2) {
    markDone(run.pressure, waiting![i]!);
    run.waiting!.add(waiting![i]!, waiting![i + 1]!);
  }
}

/** The step in which each member waits to decide, in pairs (member, step). */
function dueSteps(waiting: StepCalendar | undefined): Int32Array {
  const pairs: number[] = [];
  waiting?.due.forEach((step, member) => {
    if (step !== NOT_DUE) pairs.push(member, step);
  });
  return Int32Array.from(pairs);
}
