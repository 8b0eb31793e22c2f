import { formatNote, GENERATORS, parseScenario, writePopulation } from '@grapevine/core';
import { CommandError } from '../command/commandError.js';
import { EXIT } from '../command/exitCodes.js';
import type { GenerateFlags } from '../command/generateCommand.js';
import { savePeople, targetFormat } from '../convert/savePeople.js';
import { loadScenarioPopulation } from '../scenario/loadScenarioPopulation.js';
import { placeProblems } from '../scenario/placeProblems.js';
import { type ReadScenario, readScenario } from '../scenario/readScenario.js';
import { requireShallow } from '../scenario/requireShallow.js';
import { applySettings } from '../scenario/setting.js';
import type { Terminal } from '../terminal/terminal.js';
import { flagName } from './parameterFlags.js';
import { requireKindOrFile } from './requireKindOrFile.js';

/** `grapevine generate KIND`: makes a population from a generator's parameters. */
export async function generateOfKind(
  kind: string,
  parameters: Readonly<Record<string, unknown>>,
  flags: GenerateFlags,
  terminal: Terminal,
): Promise<number> {
  const generate = applySettings({ kind, ...parameters }, flags.set ?? [], terminal.messages);
  requireShallow(generate, kind);
  try {
    const scenario = parseScenario({
      format: 'grapevine-scenario/1',
      rngSeed: flags.rngSeed ?? 0,
      population: { generate },
      model: { kind: 'independent-cascade' },
      seedSet: { kind: 'random', count: 1 },
    });
    return await save({ scenario, folder: '.', source: kind }, flags, terminal);
  } catch (error) {
    throw placeProblems(error, (path) => flagOf(path, kind));
  }
}

/** `grapevine generate SCENARIO`: makes, or reads, the population of a scenario. */
export async function generateOfScenario(
  source: string,
  flags: GenerateFlags,
  terminal: Terminal,
): Promise<number> {
  await requireKindOrFile(source, terminal.messages);
  return save(await readScenario(source, flags, terminal), flags, terminal);
}

/** What the user typed for a key path below `population.generate`: a flag, or the name in a `--set`. */
function flagOf(path: string, kind: string): string {
  const [, name, rest] = /(?:^|: )population\.generate\.(\w+)(.*)$/.exec(path) ?? [];
  if (name === undefined) return path.replace(/^(.*: )?population\.generate$/, kind);
  const generator = GENERATORS.find((candidate) => candidate.kind === kind);
  return generator && Object.hasOwn(generator.parameters, name)
    ? `${flagName(name)}${rest}`
    : `${name}${rest}`;
}

async function save(read: ReadScenario, flags: GenerateFlags, terminal: Terminal): Promise<number> {
  const { messages, language, say } = terminal;
  const target = flags.out;
  if (target === undefined) throw new CommandError('wrong-usage', messages.errors.outRequired);
  const to = targetFormat(target, flags.to, messages);
  const { population, notes } = await loadScenarioPopulation(read, flags, terminal);
  const writing = writePopulation(population, to, { path: target });
  await savePeople({ population, target, to, chunks: writing.chunks }, flags, terminal);
  if (flags.quiet) return EXIT.done;
  for (const note of [...notes, ...writing.notes]) say(messages.note(formatNote(note, language)));
  return EXIT.done;
}
