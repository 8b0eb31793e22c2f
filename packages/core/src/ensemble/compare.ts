import type { RngSeed } from '../random/rngKey.js';
import type { Experiment } from '../scenario/experiment.js';
import type { EnsembleResult } from './classicalEnsemble.js';
import { compareEnsembles, type Differences, requireWorlds } from './compareEnsembles.js';
import type { PassOnEnsemble } from './passOnEnsemble.js';
import { runEnsemble } from './runEnsemble.js';
import type { RunEnsembleOptions } from './runEnsembleOptions.js';

/** An experiment that is compared with others. */
export interface World {
  readonly name: string;
  readonly experiment: Experiment;
}

/** Worlds on the same luck. */
export interface Comparison {
  readonly rngSeed: RngSeed;
  readonly runs: number;
  /** In the order in which they were given. */
  readonly worlds: readonly {
    readonly name: string;
    readonly ensemble: EnsembleResult | PassOnEnsemble;
    /** Against the first world, of the figures that both have; absent for the first world itself. */
    readonly differences?: Differences;
  }[];
}

/**
 * Simulates each world with the same seed and the same runs, and compares each later one with the first, run by run:
 * worlds differ only where what is decided differs. `onProgress` counts the runs of all worlds; each may take its even
 * share of `maxBytes`.
 *
 * @throws as `runEnsemble` does, and `invalid-input` for fewer than two worlds.
 */
export async function compare(
  worlds: readonly World[],
  options: RunEnsembleOptions = {},
): Promise<Comparison> {
  requireWorlds(worlds.length);
  const { rngSeed = 0, runs = 100, onProgress, maxBytes } = options;
  const share = maxBytes === undefined ? undefined : maxBytes / worlds.length;
  const ensembles: (EnsembleResult | PassOnEnsemble)[] = [];
  for (const [i, { experiment }] of worlds.entries()) {
    const tell = (done: number) => onProgress?.(i * runs + done, worlds.length * runs);
    ensembles.push(
      await runEnsemble(experiment, { ...options, rngSeed, runs, maxBytes: share, onProgress: tell }),
    );
  }
  const differences = compareEnsembles(ensembles);
  return {
    rngSeed,
    runs,
    worlds: worlds.map(({ name }, i) => ({
      name,
      ensemble: ensembles[i]!,
      ...(i > 0 && { differences: differences[i - 1]! }),
    })),
  };
}
