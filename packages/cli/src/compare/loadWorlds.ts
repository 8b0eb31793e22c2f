import { resolve } from 'node:path';
import { digestOfJson, type Experiment, experimentOf, formatNote, type Population } from '@grapevine/core';
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
  const loaded = new Map<string, Population>();
  const experiments: Experiment[] = [];
  for (const world of worlds) {
    const key = originOf(world);
    let population = loaded.get(key);
    if (!population) {
      const { notes, ...others } = await loadScenarioPopulation(world, flags, terminal);
      population = others.population;
      loaded.set(key, population);
      if (!flags.quiet) for (const note of notes) say(messages.note(formatNote(note, language)));
    }
    experiments.push(experimentOf(world.scenario, population));
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
