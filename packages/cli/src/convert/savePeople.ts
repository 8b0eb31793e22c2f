import type { Population, WritableFormat } from '@grapevine/core';
import { CommandError } from '../command/commandError.js';
import { formatOfFile, knownEndings } from '../files/formatOfFile.js';
import { writeFiles } from '../files/writeFiles.js';
import type { Messages } from '../messages/messagesOf.js';
import type { Terminal } from '../terminal/terminal.js';

/** A population that is written in a format. */
export interface SavedPeople {
  readonly population: Population;
  /** A file, or `-` for standard output. */
  readonly target: string;
  readonly to: WritableFormat;
  readonly chunks: Iterable<Uint8Array>;
}

/** The format in which to write a file: as asked for, or by its ending. */
export function targetFormat(
  target: string,
  asked: WritableFormat | undefined,
  messages: Messages,
): WritableFormat {
  if (target === '') throw new CommandError('wrong-usage', messages.errors.emptyName('<out>'));
  const format = asked ?? formatOfFile(target);
  if (format !== undefined && format !== 'circles') return format;
  const endings = knownEndings.filter((ending) => ending !== '.circles');
  throw new CommandError('wrong-usage', messages.errors.unknownFormat(target, '--to', endings));
}

/** Writes a population and tells what was written. */
export async function savePeople(
  { population, target, to, chunks }: SavedPeople,
  { json, quiet }: { readonly json: boolean; readonly quiet: boolean },
  terminal: Terminal,
): Promise<void> {
  if (target === '-') return writeToStandardOutput(chunks, terminal.signal);
  const compressed = /\.gz$/i.test(target) ? gzip(chunks) : chunks;
  await writeFiles([{ path: target, content: compressed }], terminal.signal);
  const {
    memberCount: members,
    groupCount: groups,
    membershipCount: memberships,
    tieCount: ties,
  } = population;
  const counts = { members, groups, memberships, ties };
  if (json) terminal.print(JSON.stringify({ file: target, as: to, population: counts }, undefined, 2));
  else if (!quiet) terminal.print(terminal.messages.saved(target, to, counts, terminal.numbers));
}

async function* gzip(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const { createGzip } = await import('node:zlib');
  const { Readable } = await import('node:stream');
  yield* Readable.from(chunks).pipe(createGzip()) as AsyncIterable<Uint8Array>;
}

async function writeToStandardOutput(chunks: Iterable<Uint8Array>, signal: AbortSignal): Promise<void> {
  for (const chunk of chunks) {
    signal.throwIfAborted();
    if (process.stdout.write(chunk)) continue;
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
