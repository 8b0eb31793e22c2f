import type { PassOnEnsemble } from '../src/ensemble/passOnEnsemble.js';
import { runEnsemble } from '../src/ensemble/runEnsemble.js';
import type { PassOnExperiment } from '../src/scenario/experiment.js';
import { openPreset } from './openPreset.js';

/** What the runs of a preset came to, and how many members there are. */
export type PlayedPreset = PassOnEnsemble & { readonly members: number };

const played = new Map<string, Promise<PlayedPreset>>();

/** All runs of a preset of the flagship model, as `grapevine run` plays them; played once for all tests of a file. */
export function playPreset(name: string): Promise<PlayedPreset> {
  const known = played.get(name) ?? play(name);
  played.set(name, known);
  return known;
}

async function play(name: string): Promise<PlayedPreset> {
  const { scenario, experiment } = await openPreset(name);
  const { runs, rngSeed } = scenario;
  const ensemble = await runEnsemble(experiment as PassOnExperiment, { runs, rngSeed });
  return { ...ensemble, members: experiment.population.memberCount };
}
