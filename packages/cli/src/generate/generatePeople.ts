import { stat } from 'node:fs/promises';
import {
  formatNote,
  GENERATORS,
  nearestName,
  parseScenario,
  type Scenario,
  writePopulation,
} from '@grapevine/core';
import { CommandError } from '../command/commandError.js';
import { EXIT } from '../command/exitCodes.js';
import type { GenerateFlags } from '../command/generateCommand.js';
import { savePeople, targetFormat } from '../convert/savePeople.js';
import { loadScenarioPopulation } from '../scenario/loadScenarioPopulation.js';
import { isPreset, readScenario } from '../scenario/readScenario.js';
import { applySettings } from '../scenario/setting.js';
import type { Terminal } from '../terminal/terminal.js';

/** `grapevine generate KIND`: makes a population from a generator's parameters. */
export async function generateOfKind(
  kind: string,
  parameters: Readonly<Record<string, unknown>>,
  flags: GenerateFlags,
  terminal: Terminal,
): Promise<number> {
  const generate = applySettings({ kind, ...parameters }, flags.set ?? [], terminal.messages);
  const scenario = parseScenario({
    format: 'grapevine-scenario/1',
    rngSeed: flags.rngSeed ?? 0,
    population: { generate },
    model: { kind: 'independent-cascade' },
    seedSet: { kind: 'random', count: 1 },
  });
  return save(scenario, '.', flags, terminal);
}

/** `grapevine generate SCENARIO`: makes, or reads, the population of a scenario. */
export async function generateOfScenario(
  source: string,
  flags: GenerateFlags,
  terminal: Terminal,
): Promise<number> {
  await requireScenario(source, terminal);
  const { scenario, folder } = await readScenario(source, flags, terminal);
  return save(scenario, folder, flags, terminal);
}

/** A word that is no file was probably meant as a kind. */
async function requireScenario(source: string, { messages }: Terminal): Promise<void> {
  if (source === '-' || isPreset(source) || /[./\\]/.test(source)) return;
  if (await stat(source).catch(() => undefined)) return;
  const kinds = GENERATORS.map(({ kind }) => kind);
  throw new CommandError(
    'wrong-usage',
    messages.errors.unknownKind(source, kinds, nearestName(source, kinds)),
  );
}

async function save(
  scenario: Scenario,
  folder: string,
  flags: GenerateFlags,
  terminal: Terminal,
): Promise<number> {
  const { messages, language, say } = terminal;
  const target = flags.out;
  if (target === undefined) throw new CommandError('wrong-usage', messages.errors.outRequired);
  const to = targetFormat(target, flags.to, messages);
  const { population, notes } = await loadScenarioPopulation({ scenario, folder }, flags, terminal);
  const writing = writePopulation(population, to, { path: target });
  await savePeople({ population, target, to, chunks: writing.chunks }, flags, terminal);
  if (flags.quiet) return EXIT.done;
  for (const note of [...notes, ...writing.notes]) say(messages.note(formatNote(note, language)));
  return EXIT.done;
}
