import { type Experiment, GrapevineError, type RngSeed, type Script } from '@grapevine/core';
import { withPool } from '../run/withPool.js';
import { placeProblems } from '../scenario/placeProblems.js';
import { nameOf } from '../scenario/readScenario.js';
import type { Terminal } from '../terminal/terminal.js';
import { readScript } from './readScript.js';
import { scriptProblems } from './scriptProblems.js';

/** The worlds of a page, A first, and how their runs are made. */
interface Worlds {
  readonly worlds: readonly Experiment[];
  readonly rngSeed: RngSeed;
  readonly runs: number;
}

/**
 * Reads a script for a page, from a JSON or YAML file or from standard input (`-`).
 *
 * @throws GrapevineError with everything that is wrong with it or that the page does not have, told with the file's name.
 */
export async function scriptOfPage(source: string, page: Worlds, terminal: Terminal): Promise<Script> {
  const script = await readScript(source, terminal);
  const problems = await withPool(1, async (starting) =>
    scriptProblems(script, { ...page, pool: await starting }),
  );
  if (problems.length > 0)
    throw placeProblems(new GrapevineError('invalid-input', problems), (path) =>
      terminal.messages.inFile(nameOf(source), path),
    );
  return script;
}
