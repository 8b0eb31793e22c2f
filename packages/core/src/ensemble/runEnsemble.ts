import type { ClassicalExperiment, Experiment, PassOnExperiment } from '../scenario/experiment.js';
import { classicalEnsemble, type EnsembleResult } from './classicalEnsemble.js';
import { type PassOnEnsemble, passOnEnsemble } from './passOnEnsemble.js';
import type { RunEnsembleOptions } from './runEnsembleOptions.js';

/**
 * Simulates an ensemble and estimates its figures. The values of every run are kept.
 *
 * @throws as `ensembleRuns` does, and `out-of-memory` above `maxBytes`.
 */
export function runEnsemble(
  experiment: ClassicalExperiment,
  options?: RunEnsembleOptions,
): Promise<EnsembleResult>;
export function runEnsemble(
  experiment: PassOnExperiment,
  options?: RunEnsembleOptions,
): Promise<PassOnEnsemble>;
export function runEnsemble(
  experiment: Experiment,
  options?: RunEnsembleOptions,
): Promise<EnsembleResult | PassOnEnsemble>;
export async function runEnsemble(
  experiment: Experiment,
  options: RunEnsembleOptions = {},
): Promise<EnsembleResult | PassOnEnsemble> {
  return 'passOn' in experiment
    ? passOnEnsemble(experiment, options)
    : classicalEnsemble(experiment, options);
}
