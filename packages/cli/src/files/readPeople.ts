import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CircleFile,
  GrapevineError,
  type PopulationFormat,
  type ReadOptions,
  type ReadResult,
  readCircleFiles,
  readPopulation,
} from '@grapevine/core';
import { type ProgressMode, startProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { openFile } from './openFile.js';

export interface PeopleFlags {
  readonly directed?: boolean | undefined;
  readonly groupAttribute?: string | undefined;
  readonly maxMemory?: number | undefined;
  readonly progress: ProgressMode;
  readonly quiet: boolean;
}

/** Reads a population from a file, from standard input (`-`), or from several files or a folder of circles. */
export async function readPeople(
  paths: readonly string[],
  format: PopulationFormat,
  flags: PeopleFlags,
  terminal: Terminal,
): Promise<ReadResult> {
  const { signal } = terminal;
  const { directed, groupAttribute, maxMemory: maxBytes, progress: mode, quiet } = flags;
  const files = format === 'circles' ? await circlesIn(paths) : paths;
  const opened = await Promise.all(files.map(async (path) => ({ path, ...(await openFile(path, signal)) })));
  const total = opened.reduce<number | undefined>(
    (sum, { bytes }) => (sum === undefined || bytes === undefined ? undefined : sum + bytes),
    0,
  );
  const progress = await startProgress({ kind: 'read', total }, { mode, quiet }, terminal);
  const path = paths[0]!;
  const options: ReadOptions = {
    path,
    directed,
    groupAttribute,
    maxBytes,
    signal,
    onProgress: progress.update,
  };
  try {
    if (format !== 'circles') return await readPopulation(opened[0]!.pieces, format, options);
    const prefix = opened.length === 1 ? '' : undefined;
    const circles = opened.map(({ path: name, pieces }): CircleFile => ({ name, source: pieces, prefix }));
    return await readCircleFiles(circles, options);
  } finally {
    progress.end();
  }
}

/** The files themselves, and for a folder the circles in it, in order of name. */
async function circlesIn(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const names = await readdir(path).catch(() => undefined);
    const circles = names?.filter((name) => /\.circles(\.gz)?$/.test(name)).sort();
    if (circles?.length === 0) {
      throw new GrapevineError('not-found', [{ code: 'an-existing-file', path: join(path, '*.circles') }]);
    }
    found.push(...(circles?.map((name) => join(path, name)) ?? [path]));
  }
  return found;
}
