import {
  type EnsembleResult,
  type Experiment,
  type PassOnEnsemble,
  type Pool,
  runEnsemble,
  type ScenarioResult,
  scenarioResult,
} from '@grapevine/core';
import { inScenario, type ReadScenario } from '../scenario/readScenario.js';
import type { Terminal } from '../terminal/terminal.js';
import { timingOf } from './timingOf.js';

/** What came of a scenario. */
export interface Outcome {
  readonly experiment: Experiment;
  readonly ensemble: EnsembleResult | PassOnEnsemble;
  readonly result: ScenarioResult;
}

/** How a scenario is played. */
export interface PlayOptions {
  readonly pool: Pool;
  /** What it took until the scenario could be played. */
  readonly loadSeconds: number;
  /** Most bytes for the values of all runs. */
  readonly maxBytes: number | undefined;
  /** Told the runs done so far. */
  readonly onProgress: (done: number) => void;
}

/** Simulates all runs of a scenario. What is wrong with it is told with the scenario's name. */
export async function playScenario(
  { scenario, source }: ReadScenario,
  experiment: Experiment,
  { pool, loadSeconds, maxBytes, onProgress }: PlayOptions,
  { signal, messages }: Terminal,
): Promise<Outcome> {
  const { runs, rngSeed } = scenario;
  const start = performance.now();
  const options = { runs, rngSeed, pool, signal, onProgress, maxBytes };
  const ensemble = await runEnsemble(experiment, options).catch((error: unknown) => {
    throw inScenario(error, source, messages);
  });
  const timing = timingOf(ensemble.runs, start, loadSeconds, pool.size);
  return { experiment, ensemble, result: scenarioResult(scenario, experiment, ensemble, timing) };
}
