import type { ChunkExecutor } from '../src/ensemble/chunkExecutor.js';
import { runEnsemble } from '../src/ensemble/runEnsemble.js';
import { openPreset } from './openPreset.js';

/** The digest of a preset's first six runs, here or on a pool. */
export async function presetDigest(name: string, pool?: ChunkExecutor): Promise<string> {
  const { scenario, experiment } = await openPreset(name);
  const { rngSeed } = scenario;
  return (await runEnsemble(experiment, { runs: 6, rngSeed, ...(pool && { pool }) })).digest;
}
