import { expect } from 'vitest';
import type { PassOnEnsemble } from '../src/ensemble/passOnEnsemble.js';
import { runEnsemble } from '../src/ensemble/runEnsemble.js';
import { type Experiment, experimentOf, type PassOnExperiment } from '../src/scenario/experiment.js';
import { loadPopulation } from '../src/scenario/loadPopulation.js';
import { parseScenario } from '../src/scenario/parseScenario.js';
import { presetOfName } from '../src/scenario/presets.js';
import type { Scenario } from '../src/scenario/scenario.js';

/** The scenario of a preset, and what is simulated of it. Fails where a preset names a file. */
export async function openPreset(name: string): Promise<{ scenario: Scenario; experiment: Experiment }> {
  const scenario = parseScenario(presetOfName(name).scenario);
  const noFiles = () => Promise.reject(new Error('a preset needs no file'));
  const { population, notes } = await loadPopulation(scenario, { open: noFiles });
  expect(notes).toEqual([]);
  return { scenario, experiment: experimentOf(scenario, population) };
}

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
