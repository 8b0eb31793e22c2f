import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import type { Kernel, WorkCounters } from '../kernel.js';
import { canChange } from './canChange.js';
import type { CompartmentClock } from './compartmentClock.js';
import type { CompartmentPlan } from './compartmentPlan.js';
import { compartmentTables } from './compartmentTables.js';
import { figureTracker } from './figureTracker.js';
import { MemberStates } from './memberStates.js';
import { placer } from './placer.js';
import { StepClock } from './stepClock.js';
import { TimeClock } from './timeClock.js';
import { hasUnitStays, UnitClock } from './unitClock.js';

/** A kernel that plays a compartment model, in synchronous steps or in continuous time. */
export function compartmentKernel(
  plan: CompartmentPlan,
  time: 'steps' | 'continuous',
  population: Population,
  key: RngKey,
): Kernel {
  const tables = compartmentTables(plan, time === 'steps' ? 1 : Number.MAX_VALUE);
  const work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };
  // whoever has come then leaves in the next step
  const isUnit = time === 'steps' && hasUnitStays(tables);
  const members = new MemberStates(tables, population);
  const clock: CompartmentClock =
    time === 'steps'
      ? new (isUnit ? UnitClock : StepClock)(tables, members, population, key, work)
      : new TimeClock(tables, members, population, key, work, () => figures.note());
  const figures = figureTracker(plan, members, clock);
  const startOf = statesAtStart(plan);
  const placers = plan.placed.map(({ state, share }, i) => placer(members, startOf[state]!, share, key, i));
  let stepStart = 0;

  return {
    active: members.active,
    counts: members.counts,
    work,
    get stateOf() {
      clock.settle?.();
      return members.state;
    },
    get activeCount() {
      return members.activeCount;
    },
    get size() {
      return members.size();
    },
    get over() {
      return !clock.waiting || !(isUnit || canChange(plan, members.counts));
    },
    get stepStart() {
      return stepStart;
    },
    start(run, seeds, seedCount) {
      members.begin();
      members.put(startOf[plan.firstState]!, seeds, seedCount);
      for (let i = 0; i < placers.length; i++) placers[i]!(run);
      clock.begin(run);
      figures.begin();
      stepStart = 0;
    },
    place(state, placed, count) {
      members.put(startOf[state]!, placed, count);
      figures.begin();
    },
    step() {
      stepStart = members.activeCount;
      const changes = clock.step();
      figures.note();
      return changes;
    },
    writeFigures: (target) => figures.write(target),
    enter(entered) {
      clock.enter(entered);
    },
    save() {
      clock.settle?.();
      return { ...members.save(), ...clock.save(), ...figures.save(), begun: Float64Array.of(stepStart) };
    },
    restore(run, columns) {
      members.restore(columns);
      clock.begin(run);
      clock.restore(columns);
      figures.restore(columns);
      stepStart = columns.begun![0]!;
    },
  };
}

/** [states] where members begin who are put into each: further on where the moment of a rule has come already. */
function statesAtStart({ stateCount, rules }: CompartmentPlan): number[] {
  return Array.from({ length: stateCount }, (_, state) => {
    const due = rules.find((rule) => rule.from === state && rule.kind === 'at' && rule.at <= 0);
    return due ? due.to : state;
  });
}
