import { runEnsemble } from '../src/ensemble/runEnsemble.js';
import { overlappingGroups } from '../src/population/generators/overlappingGroups.js';
import { createPool } from '../src/workers/createPool.js';
import { browserExperiment, browserOptions } from './browserExperiment.js';
import { presetDigest } from './presetDigest.js';
import { restDigest } from './restDigest.js';

/** What a page calls: the digest of the experiment on so many workers. */
async function digestIn(workers: number): Promise<{ kind: string; shared: boolean; digest: string }> {
  const pool = await createPool({ workers });
  const experiment = browserExperiment(overlappingGroups);
  const { digest } = await runEnsemble(experiment, { ...browserOptions, pool });
  await pool.close();
  const shared =
    typeof SharedArrayBuffer !== 'undefined' && experiment.population.buffer instanceof SharedArrayBuffer;
  return { kind: pool.kind, shared, digest };
}

/** What a page calls: the digest of a preset's first runs on so many workers. */
async function presetDigestIn(name: string, workers: number): Promise<string> {
  const pool = await createPool({ workers });
  const digest = await presetDigest(name, pool);
  await pool.close();
  return digest;
}

Object.assign(globalThis, { digestIn, presetDigestIn, restDigest });
