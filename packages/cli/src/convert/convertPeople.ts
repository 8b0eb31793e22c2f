import { stat } from 'node:fs/promises';
import { formatNote, type PopulationFormat, writePopulation } from '@grapevine/core';
import { CommandError } from '../command/commandError.js';
import type { ConvertFlags } from '../command/convertCommand.js';
import { EXIT } from '../command/exitCodes.js';
import { formatOfFile, knownEndings } from '../files/formatOfFile.js';
import { readPeople } from '../files/readPeople.js';
import type { Terminal } from '../terminal/terminal.js';
import { savePeople, targetFormat } from './savePeople.js';

/** `grapevine convert`: reads people in one format and writes them in another. */
export async function convertPeople(
  paths: readonly string[],
  flags: ConvertFlags,
  terminal: Terminal,
): Promise<number> {
  const { messages, language, say } = terminal;
  const inputs = paths.slice(0, -1);
  const target = paths.at(-1)!;
  if (inputs.length === 0) throw new CommandError('wrong-usage', messages.errors.inAndOut);
  const to = targetFormat(target, flags.to, messages);
  const from = flags.from ?? (await sourceFormat(inputs[0]!, '--from', terminal));
  if (inputs.length > 1 && from !== 'circles')
    throw new CommandError('wrong-usage', messages.errors.severalInputs);
  const { population, notes, hif } = await readPeople(inputs, from, flags, terminal);
  const writing = writePopulation(population, to, { path: target, directed: flags.directed, hif });
  await savePeople({ population, target, to, chunks: writing.chunks }, flags, terminal);
  if (flags.quiet) return EXIT.done;
  for (const note of [...notes, ...writing.notes]) say(messages.note(formatNote(note, language)));
  return EXIT.done;
}

/** The format of a file that is read: by its ending, or circles for a folder; else `flag` is asked for. */
export async function sourceFormat(
  path: string,
  flag: '--from' | '--as',
  { messages }: Terminal,
): Promise<PopulationFormat> {
  const known = formatOfFile(path);
  if (known !== undefined) return known;
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory()) return 'circles';
  throw new CommandError('wrong-usage', messages.errors.unknownFormat(path, flag, knownEndings));
}
