import { resolve } from 'node:path';
import {
  digestOfJson,
  type Experiment,
  experimentOf,
  formatNote,
  type LoadedPopulation,
} from '@grapevine/core';
import { type LoadFlags, loadScenarioPopulation } from '../scenario/loadScenarioPopulation.js';
import type { ReadScenario } from '../scenario/readScenario.js';
import type { Terminal } from '../terminal/terminal.js';

/** What is simulated of each world; the same people are loaded once. */
export async function loadWorlds(
  worlds: readonly ReadScenario[],
  flags: LoadFlags,
  terminal: Terminal,
): Promise<readonly Experiment[]> {
  const { language, messages, say } = terminal;
  const loaded = new Map<string, LoadedPopulation>();
  const experiments: Experiment[] = [];
  for (const world of worlds) {
    const key = originOf(world);
    let people = loaded.get(key);
    if (!people) {
      people = await loadScenarioPopulation(world, flags, terminal);
      loaded.set(key, people);
      if (!flags.quiet) for (const note of people.notes) say(messages.note(formatNote(note, language)));
    }
    experiments.push(experimentOf(world.scenario, people.population, people.phases));
  }
  return experiments;
}

/** All that a population comes from; equal for scenarios with the same people, if they have the same seed. */
function originOf({ scenario, folder }: ReadScenario): string {
  const { population } = scenario;
  const traits = 'members' in scenario ? scenario.members.file : undefined;
  const hasFiles = 'file' in population || traits !== undefined;
  return digestOfJson({
    population,
    // a file of traits is checked against the segments
    ...(traits !== undefined && 'segments' in scenario && { traits, segments: scenario.segments }),
    ...(hasFiles && { folder: resolve(folder) }),
  });
}
