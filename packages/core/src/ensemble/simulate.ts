import type { Duration } from '../base/duration.js';
import { hoursOf } from '../base/duration.js';
import { throwIfAny } from '../base/grapevineError.js';
import { type Problem, showReceived } from '../base/problem.js';
import { type RngSeed, rngKey } from '../random/rngKey.js';
import { checkExperiment } from '../scenario/checkExperiment.js';
import type { ClassicalExperiment, Experiment, PassOnExperiment } from '../scenario/experiment.js';
import { type CheckpointParts, openCheckpoint } from './checkpointBytes.js';
import { stoppedPassOn } from './passOnCheckpoint.js';
import { type SimulationStep, simulateClassical } from './simulateClassical.js';
import { type PassOnStep, simulatePassOn } from './simulatePassOn.js';
import { stoppedClassical } from './stoppedClassical.js';

/** Which run is played. */
export interface SimulateOptions {
  /** Seed of the randomness. Default 0. */
  readonly rngSeed?: RngSeed;
  /** Which run of the ensemble to play, from 0. Default 0. */
  readonly run?: number;
  /**
   * A checkpoint: goes on with the run that it holds, with its seed, which are then not given. The experiment may be another one on
   * the same people: see `Simulation.checkpoint`.
   */
  readonly from?: Uint8Array;
  /** Pass-on only: stops after all that happens up to this time from the start. Default: the horizon. */
  readonly until?: Duration;
}

/** A run, step by step. */
export interface Simulation<Step> extends Generator<Step, void, void> {
  /**
   * The state of the run after the steps taken so far, as bytes that any machine can go on from: `simulate(experiment, { from })`.
   * Split and resumed, a run is the same bit for bit. Continued in another scenario, all luck is the same; the timeline,
   * broadcasts, the detection of a crisis and the answers to it, and the figures of contents may differ from then on, and
   * contents may be added; acts that the other scenario has before that moment do not happen. Population, members, model,
   * platforms, horizon, polls and the rest of the crisis must be the same.
   */
  readonly checkpoint: () => Uint8Array;
}

/**
 * One run of an ensemble, step by step, with its trace: equal seed and run give the run that an ensemble counts. A
 * classical model ends after the last step in which somebody became active, O(exposures) a step; a pass-on experiment is
 * told in slices of time up to its horizon.
 *
 * @throws GrapevineError `invalid-input` where the experiment does not fit the population, or not the checkpoint.
 */
export function simulate(
  experiment: ClassicalExperiment,
  options?: SimulateOptions,
): Simulation<SimulationStep>;
export function simulate(experiment: PassOnExperiment, options?: SimulateOptions): Simulation<PassOnStep>;
export function simulate(
  experiment: Experiment,
  options?: SimulateOptions,
): Simulation<SimulationStep | PassOnStep>;
export function simulate(
  experiment: Experiment,
  options: SimulateOptions = {},
): Simulation<SimulationStep | PassOnStep> {
  const { rngSeed = 0, run = 0, from, until } = options;
  const checked = checkExperiment(experiment, { rngSeed });
  throwIfAny(optionProblems(options, 'passOn' in checked));
  const parts = from && openCheckpoint(from);
  const { steps, checkpoint } =
    'passOn' in checked
      ? playPassOn(checked, rngSeed, run, parts, until)
      : playClassical(checked, rngSeed, run, parts);
  return Object.assign(steps as Generator<SimulationStep | PassOnStep, void, void>, { checkpoint });
}

function playPassOn(
  experiment: PassOnExperiment,
  rngSeed: RngSeed,
  run: number,
  parts: CheckpointParts | undefined,
  until: Duration | undefined,
) {
  const stopped = parts && required(stoppedPassOn(parts));
  const end = until === undefined ? undefined : hoursOf(until);
  return simulatePassOn(experiment, stopped?.key ?? rngKey(rngSeed), stopped ?? run, end);
}

function playClassical(
  experiment: ClassicalExperiment,
  rngSeed: RngSeed,
  run: number,
  parts: CheckpointParts | undefined,
) {
  const stopped = parts && required(stoppedClassical(parts));
  return simulateClassical(experiment, stopped?.key ?? rngKey(rngSeed), stopped ?? run);
}

/** A checkpoint of a classical model does not go on in the flagship model, nor the other way round. */
function required<T>(stopped: T | undefined): T {
  if (stopped === undefined)
    throwIfAny([{ code: 'same-as-stopped', path: 'model', details: { part: 'model' } }]);
  return stopped!;
}

function optionProblems({ rngSeed, run, from, until }: SimulateOptions, isPassOn: boolean): Problem[] {
  const problems: Problem[] = [];
  if (run !== undefined && !(Number.isSafeInteger(run) && run >= 0))
    problems.push({ code: 'whole-number-at-least', path: 'run', received: String(run), details: { min: 0 } });
  if (from !== undefined && (rngSeed !== undefined || run !== undefined)) {
    const path = rngSeed === undefined ? 'run' : 'rngSeed';
    problems.push({
      code: 'unused-key',
      path,
      received: showReceived(rngSeed ?? run),
      details: { choice: 'from' },
    });
  }
  if (until !== undefined && !isPassOn)
    problems.push({
      code: 'unused-key',
      path: 'until',
      received: showReceived(until),
      details: { choice: 'model.kind' },
    });
  else if (until !== undefined && hoursOf(until) === undefined)
    problems.push({ code: 'a-duration', path: 'until', received: showReceived(until) });
  return problems;
}
