import { invalidInput } from '../base/grapevineError.js';
import { NO_GROUP, NOBODY } from '../engine/kernel.js';
import { seedSetter } from '../engine/seedSet.js';
import { modelOfKind } from '../models/catalogue.js';
import { type RngKey, type RngSeed, rngKey } from '../random/rngKey.js';
import { checkExperiment } from '../scenario/checkExperiment.js';
import type { ClassicalExperiment, Experiment, PassOnExperiment } from '../scenario/experiment.js';
import { type PassOnStep, simulatePassOn } from './simulatePassOn.js';

/** Which run is played. */
export interface SimulateOptions {
  /** Seed of the randomness. Default 0. */
  readonly rngSeed?: RngSeed;
  /** Which run of the ensemble to play, from 0. Default 0. */
  readonly run?: number;
}

/** What happened in one step of a run. The arrays are the caller's to keep. */
export interface SimulationStep {
  /** 0 for the first members, then 1, 2, … */
  readonly step: number;
  /** Members who became active in this step, in order. */
  readonly members: Int32Array;
  /** [members.length] who told each of them; NOBODY (-1) for first members. */
  readonly informedBy: Int32Array;
  /** [members.length] the group in which it happened; NO_GROUP (-1) for first members and ties. */
  readonly informedIn: Int32Array;
}

/**
 * One run of an ensemble, step by step, with its trace: equal seed and run give the run that an ensemble counts. A
 * classical model ends after the last step in which somebody became active, O(exposures) a step; a pass-on experiment is
 * told in slices of time up to its horizon.
 *
 * @throws GrapevineError `invalid-input` where the experiment does not fit the population.
 */
export function simulate(
  experiment: ClassicalExperiment,
  options?: SimulateOptions,
): Generator<SimulationStep, void, void>;
export function simulate(
  experiment: PassOnExperiment,
  options?: SimulateOptions,
): Generator<PassOnStep, void, void>;
export function simulate(
  experiment: Experiment,
  options?: SimulateOptions,
): Generator<SimulationStep | PassOnStep, void, void>;
export function* simulate(
  experiment: Experiment,
  { rngSeed = 0, run = 0 }: SimulateOptions = {},
): Generator<SimulationStep | PassOnStep, void, void> {
  const checked = checkExperiment(experiment, { rngSeed });
  checkRun(run);
  if ('passOn' in checked) yield* simulatePassOn(checked, rngKey(rngSeed), run);
  else yield* simulateSteps(checked, rngKey(rngSeed), run);
}

function* simulateSteps(
  { population, model, seedSet }: ClassicalExperiment,
  key: RngKey,
  run: number,
): Generator<SimulationStep, void, void> {
  const seeds = seedSetter(population, seedSet, key);
  const kernel = modelOfKind(model.kind).createKernel(model, population, key);
  const first = new Int32Array(seeds.largest);
  const informedBy = new Int32Array(population.memberCount).fill(NOBODY);
  const informedIn = new Int32Array(population.memberCount).fill(NO_GROUP);
  kernel.start(run, first, seeds.write(run, first));
  for (let step = 0; kernel.activeCount > kernel.stepStart; step++) {
    const members = kernel.active.slice(kernel.stepStart, kernel.activeCount);
    yield {
      step,
      members,
      informedBy: members.map((member) => informedBy[member]!),
      informedIn: members.map((member) => informedIn[member]!),
    };
    kernel.step();
    kernel.attribute(informedBy, informedIn);
  }
}

function checkRun(run: number): void {
  if (Number.isSafeInteger(run) && run >= 0) return;
  throw invalidInput({
    code: 'whole-number-at-least',
    path: 'run',
    received: String(run),
    details: { min: 0 },
  });
}
