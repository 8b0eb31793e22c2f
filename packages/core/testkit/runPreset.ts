import type { ChunkExecutor } from '../src/ensemble/chunkExecutor.js';
import { runEnsemble } from '../src/ensemble/runEnsemble.js';
import { experimentOf } from '../src/scenario/experiment.js';
import { loadPopulation } from '../src/scenario/loadPopulation.js';
import { parseScenario } from '../src/scenario/parseScenario.js';
import { presetOfName } from '../src/scenario/presets.js';

/** The first runs of a preset, here or on a pool. */
export async function runPreset(
  name: string,
  pool?: ChunkExecutor,
  runs = 6,
): Promise<Awaited<ReturnType<typeof runEnsemble>>> {
  const scenario = parseScenario(presetOfName(name).scenario);
  const noFiles = (): Promise<never> => Promise.reject(new Error('presets read no files'));
  const { population } = await loadPopulation(scenario, { open: noFiles });
  const { rngSeed } = scenario;
  return runEnsemble(experimentOf(scenario, population), { runs, rngSeed, ...(pool && { pool }) });
}
