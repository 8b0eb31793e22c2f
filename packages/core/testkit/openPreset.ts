import { type Experiment, experimentOf } from '../src/scenario/experiment.js';
import { loadPopulation } from '../src/scenario/loadPopulation.js';
import { parseScenario } from '../src/scenario/parseScenario.js';
import { presetOfName } from '../src/scenario/presets.js';
import type { Scenario } from '../src/scenario/scenario.js';

/** The scenario of a preset, and what is simulated of it. Fails where a preset names a file or gives rise to a note. */
export async function openPreset(name: string): Promise<{ scenario: Scenario; experiment: Experiment }> {
  const scenario = parseScenario(presetOfName(name).scenario);
  const noFiles = () => Promise.reject(new Error('a preset needs no file'));
  const { population, notes } = await loadPopulation(scenario, { open: noFiles });
  if (notes.length > 0) throw new Error(`notes on ${name}: ${JSON.stringify(notes)}`);
  return { scenario, experiment: experimentOf(scenario, population) };
}
