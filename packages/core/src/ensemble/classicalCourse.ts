import type { Kernel, KernelColumns } from '../engine/kernel.js';
import { type SeedSetter, seedSetter } from '../engine/seedSet.js';
import { type ChosenModel, chosenModel } from '../models/catalogue.js';
import type { RngKey } from '../random/rngKey.js';
import type { ClassicalExperiment } from '../scenario/experiment.js';
import { contactPhases } from './contactPhases.js';
import { initialPlaces } from './initialPlaces.js';
import { stopRule } from './stopRule.js';

/** A classical experiment at work, run after run: first members, other states, phases of the contacts, and when it ends. */
export interface ClassicalCourse {
  readonly kernel: Kernel;
  readonly model: ChosenModel;
  readonly seeds: SeedSetter;
  /** Nothing but first members and the model's own end: a player can do as well. */
  readonly isPlain: boolean;
  /** Steps taken so far. */
  readonly step: number;
  /** Changes of state in the latest step; first members in step 0. */
  readonly changed: number;
  /** Nothing more happens in this run. A step may be needed to find out. */
  readonly over: boolean;
  /** Begins a run at step 0. */
  begin(run: number): void;
  /** Goes one step further; false where the run has ended. */
  advance(): boolean;
  /** Goes on with a run that was saved after `step` steps. */
  resume(run: number, step: number, columns: KernelColumns): void;
}

/** Makes an experiment ready. Throws `invalid-input` where it does not fit the population. O(population). */
export function classicalCourse(experiment: ClassicalExperiment, key: RngKey): ClassicalCourse {
  const { population, model: spec, seedSet, stop } = experiment;
  const model = chosenModel(spec);
  const kernel = model.definition.createKernel(model.parameters, population, key);
  const seeds = seedSetter(population, seedSet, key);
  const places = initialPlaces(experiment, model, key);
  const first = new Int32Array(seeds.largest);
  const ends = stopRule(stop ?? {}, model.definition, kernel);
  const phases = contactPhases(experiment.phases ?? [], population, kernel);
  const state = { step: 0, changed: 0, over: false };
  return {
    kernel,
    model,
    seeds,
    isPlain: !phases && places.length === 0 && ends === undefined,
    get step() {
      return state.step;
    },
    get changed() {
      return state.changed;
    },
    get over() {
      return state.over || (kernel.over && !phases?.areLeft());
    },
    begin(run) {
      phases?.leave();
      const count = seeds.write(run, first);
      kernel.start(run, first, count);
      for (const place of places) place(run, kernel, first.subarray(0, count));
      Object.assign(state, { step: 0, changed: kernel.activeCount, over: ends?.(0) ?? false });
    },
    advance() {
      if (this.over) return false;
      state.step++;
      phases?.enterUpTo(state.step);
      state.changed = kernel.step();
      if (ends?.(state.step)) state.over = true;
      return true;
    },
    resume(run, step, columns) {
      phases?.leave();
      phases?.enterUpTo(step);
      kernel.restore(run, columns);
      Object.assign(state, {
        step,
        changed: kernel.activeCount - kernel.stepStart,
        over: ends?.(step) ?? false,
      });
    },
  };
}
