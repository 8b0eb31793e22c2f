import { CommandError } from '../command/commandError.js';
import { nameOf, type ReadScenario, readScenario, type ScenarioOverrides } from '../scenario/readScenario.js';
import type { Terminal } from '../terminal/terminal.js';

/** Scenarios that are compared, all with the seed and the runs of the first; tells where that changes one. */
export async function readWorlds(
  sources: readonly string[],
  flags: ScenarioOverrides & { readonly quiet: boolean },
  terminal: Terminal,
): Promise<readonly ReadScenario[]> {
  const { messages, numbers, say } = terminal;
  if (sources.indexOf('-') !== sources.lastIndexOf('-'))
    throw new CommandError('wrong-usage', messages.errors.stdinOnce);
  const worlds: ReadScenario[] = [];
  for (const source of sources) {
    const read = await readScenario(source, flags, terminal);
    const { rngSeed, runs } = worlds[0]?.scenario ?? read.scenario;
    const isOwn = read.scenario.runs === runs && String(read.scenario.rngSeed) === String(rngSeed);
    if (!isOwn && !flags.quiet)
      say(messages.note(messages.comparison.sameLuck(nameOf(source), numbers.whole(runs), String(rngSeed))));
    worlds.push({ ...read, scenario: { ...read.scenario, rngSeed, runs } });
  }
  return worlds;
}
