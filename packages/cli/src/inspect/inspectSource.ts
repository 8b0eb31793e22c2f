import { formatNote, inspectPopulation, type PopulationFormat, type ReadResult } from '@grapevine/core';
import { EXIT } from '../command/exitCodes.js';
import type { InspectFlags } from '../command/inspectCommand.js';
import { sourceFormat } from '../convert/convertPeople.js';
import { readPeople } from '../files/readPeople.js';
import { isPreset } from '../scenario/isPreset.js';
import { loadScenarioPopulation } from '../scenario/loadScenarioPopulation.js';
import { readScenario, readScenarioDocument } from '../scenario/readScenario.js';
import type { Terminal } from '../terminal/terminal.js';
import { renderReport } from './renderReport.js';

/** `grapevine inspect`: what a population is like, read from a file or made as a scenario says. */
export async function inspectSource(
  source: string,
  flags: InspectFlags,
  terminal: Terminal,
): Promise<number> {
  const { population, notes } = await load(source, flags, terminal);
  const { messages, language, say, print } = terminal;
  if (!flags.quiet) for (const note of notes) say(messages.note(formatNote(note, language)));
  const options = { top: flags.top, rngSeed: flags.rngSeed ?? 0 };
  const report = await terminal.blocking(() => inspectPopulation(population, options));
  if (flags.json) print(JSON.stringify(report, undefined, 2));
  else print(renderReport(source, report, terminal));
  return EXIT.done;
}

async function load(
  source: string,
  flags: InspectFlags,
  terminal: Terminal,
): Promise<Pick<ReadResult, 'population' | 'notes'>> {
  const format = flags.as ?? (await formatUnlessScenario(source, terminal));
  if (format !== undefined) return readPeople([source], format, flags, terminal);
  const read = await readScenario(source, flags, terminal);
  return loadScenarioPopulation(read, flags, terminal);
}

/** The format of a population file; undefined for a scenario. JSON may be either: it says itself what it is. */
async function formatUnlessScenario(
  source: string,
  terminal: Terminal,
): Promise<PopulationFormat | undefined> {
  if (source === '-' || isPreset(source) || /\.ya?ml$/i.test(source)) return undefined;
  if (!/\.json$/i.test(source) || /\.hif\.json$/i.test(source)) return sourceFormat(source, '--as', terminal);
  const document = await readScenarioDocument(source, terminal.signal);
  const isHif = typeof document === 'object' && document !== null && 'incidences' in document;
  return isHif ? 'hif' : undefined;
}
