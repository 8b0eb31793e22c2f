import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { type LoadedPopulation, loadPopulation } from '@grapevine/core';
import { openFile } from '../files/openFile.js';
import { type ProgressMode, startProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { inScenario, type ReadScenario } from './readScenario.js';

export interface LoadFlags {
  readonly maxMemory?: number | undefined;
  readonly progress: ProgressMode;
  readonly quiet: boolean;
}

/** Reads or generates the population of a scenario; files are looked for beside the scenario. */
export async function loadScenarioPopulation(
  read: ReadScenario,
  flags: LoadFlags,
  terminal: Terminal,
): Promise<LoadedPopulation> {
  try {
    return await load(read, flags, terminal);
  } catch (error) {
    // what is wrong in a file is told with that file's name
    throw 'file' in read.scenario.population ? error : inScenario(error, read.source, terminal.messages);
  }
}

async function load(
  { scenario, folder }: ReadScenario,
  { maxMemory, progress: mode, quiet }: LoadFlags,
  terminal: Terminal,
): Promise<LoadedPopulation> {
  const { signal } = terminal;
  const place = (file: string) => (file === '-' || isAbsolute(file) ? file : join(folder, file));
  const source = scenario.population;
  const options = {
    open: async (file: string) => (await openFile(place(file), signal)).pieces,
    list: (path: string) => namesIn(place(path)),
    maxBytes: maxMemory,
    signal,
  };
  if ('generate' in source) return terminal.blocking(() => loadPopulation(scenario, options));
  const stage = { kind: 'read', total: await sizeOf(place(source.file)) } as const;
  const progress = await startProgress(stage, { mode, quiet }, terminal);
  try {
    return await loadPopulation(scenario, { ...options, onProgress: progress.update });
  } finally {
    progress.end();
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() ? stats.size : undefined;
}

/** Names of the files in a folder, in order; undefined for what is no folder. */
async function namesIn(path: string): Promise<readonly string[] | undefined> {
  const names = await readdir(path).catch(() => undefined);
  return names?.sort();
}
