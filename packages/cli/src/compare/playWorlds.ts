import type { Pool } from '@grapevine/core';
import type { RunFlags } from '../command/runCommand.js';
import { type Outcome, playScenario } from '../run/playScenario.js';
import { secondsSince } from '../run/secondsSince.js';
import type { ReadScenario } from '../scenario/readScenario.js';
import { startProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { loadWorlds } from './loadWorlds.js';

/** Plays every world; progress is that of all. Each may take its even share of the memory for values. */
export async function playWorlds(
  worlds: readonly ReadScenario[],
  starting: Promise<Pool>,
  flags: RunFlags,
  terminal: Terminal,
): Promise<readonly Outcome[]> {
  const { maxMemory, progress: mode, quiet } = flags;
  const loadStart = performance.now();
  const experiments = await loadWorlds(worlds, flags, terminal);
  const pool = await starting;
  const loadSeconds = secondsSince(loadStart);
  const maxBytes = maxMemory === undefined ? undefined : maxMemory / worlds.length;
  const { runs } = worlds[0]!.scenario;
  const stage = { kind: 'simulate', total: runs * worlds.length } as const;
  const progress = await startProgress(stage, { mode, quiet }, terminal);
  const outcomes: Outcome[] = [];
  try {
    for (const [i, world] of worlds.entries()) {
      const onProgress = (done: number) => progress.update(i * runs + done);
      const options = { pool, loadSeconds, maxBytes, onProgress };
      outcomes.push(await playScenario(world, experiments[i]!, options, terminal));
    }
    return outcomes;
  } finally {
    progress.end();
  }
}
