import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { type LoadedPopulation, loadPopulation } from '@grapevine/core';
import { openFile } from '../files/openFile.js';
import { type ProgressMode, startProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import type { ReadScenario } from './readScenario.js';

export interface LoadFlags {
  readonly maxMemory?: number | undefined;
  readonly progress: ProgressMode;
  readonly quiet: boolean;
}

/** Reads or generates the population of a scenario; files are looked for beside the scenario. */
export async function loadScenarioPopulation(
  { scenario, folder }: Pick<ReadScenario, 'scenario' | 'folder'>,
  { maxMemory, progress: mode, quiet }: LoadFlags,
  terminal: Terminal,
): Promise<LoadedPopulation> {
  const { signal } = terminal;
  const place = (file: string) => (file === '-' || isAbsolute(file) ? file : join(folder, file));
  const source = scenario.population;
  const total = 'file' in source ? await sizeOf(place(source.file)) : undefined;
  const progress = await startProgress({ kind: 'read', total }, { mode, quiet }, terminal);
  const load = () =>
    loadPopulation(scenario, {
      open: async (file) => (await openFile(place(file), signal)).pieces,
      list: (path) => namesIn(place(path)),
      maxBytes: maxMemory,
      signal,
      onProgress: progress.update,
    });
  try {
    return await ('generate' in source ? terminal.blocking(load) : load());
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
