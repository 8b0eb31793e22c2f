import {
  createPool,
  type EnsembleResult,
  type Experiment,
  experimentOf,
  formatNote,
  type Population,
  runEnsemble,
  type Scenario,
  type ScenarioResult,
  scenarioResult,
} from '@grapevine/core';
import { EXIT } from '../command/exitCodes.js';
import type { RunFlags } from '../command/runCommand.js';
import { requireFolder } from '../files/requireFolder.js';
import { writeFiles } from '../files/writeFiles.js';
import { loadScenarioPopulation } from '../scenario/loadScenarioPopulation.js';
import { readScenario } from '../scenario/readScenario.js';
import { startProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { checkExpectations, requireKnownFigures } from './checkExpectations.js';
import { pictureFiles } from './pictureFiles.js';
import { renderRun } from './renderRun.js';
import { resultFiles } from './resultFiles.js';

/** `grapevine run`: simulates a scenario, tells or writes what came of it, and checks what it expects. */
export async function runScenario(source: string, flags: RunFlags, terminal: Terminal): Promise<number> {
  const { print, say, messages } = terminal;
  if (flags.out !== undefined) await requireFolder(flags.out, messages);
  const read = await readScenario(source, flags, terminal);
  const { scenario } = read;
  const loadStart = performance.now();
  const { population, notes } = await loadScenarioPopulation(read, flags, terminal);
  const loadSeconds = secondsSince(loadStart);
  const tell = flags.quiet ? () => {} : say;
  for (const note of notes) tell(messages.note(formatNote(note, terminal.language)));
  const experiment = experimentOf(scenario, population);
  await rehearse(scenario, experiment, source);
  const { ensemble, simulateSeconds, workers } = await simulate(scenario, experiment, flags, terminal);
  const runsPerSecond = Math.round(ensemble.runs / Math.max(simulateSeconds, 0.001));
  const timing = { loadSeconds, simulateSeconds, runsPerSecond, workers };
  const result = scenarioResult(scenario, experiment, ensemble, timing);
  if (flags.out !== undefined) await writeResult(flags.out, { result, ensemble, experiment }, flags, terminal);
  return report(result, flags, terminal);
}

/** Plays one run for the expectations, so that one of a figure that does not exist is told at once. */
async function rehearse(scenario: Scenario, experiment: Experiment, source: string): Promise<void> {
  if (!scenario.expect) return;
  const first = await runEnsemble(experiment, { runs: 2, rngSeed: scenario.rngSeed });
  requireKnownFigures(scenario.expect, scenarioResult(scenario, experiment, first), source);
}

interface Simulated {
  readonly ensemble: EnsembleResult;
  readonly simulateSeconds: number;
  readonly workers: number;
}

async function simulate(
  { runs, rngSeed }: Scenario,
  experiment: Experiment,
  { workers, progress: mode, quiet }: RunFlags,
  terminal: Terminal,
): Promise<Simulated> {
  const { signal } = terminal;
  const start = performance.now();
  const progress = await startProgress({ kind: 'simulate', total: runs }, { mode, quiet }, terminal);
  const pool = await createPool(workers === undefined ? {} : { workers });
  try {
    const onProgress = progress.update;
    const ensemble = await runEnsemble(experiment, { runs, rngSeed, pool, signal, onProgress });
    return { ensemble, simulateSeconds: secondsSince(start), workers: pool.size };
  } finally {
    progress.end();
    await pool.close();
  }
}

interface Written {
  readonly result: ScenarioResult;
  readonly ensemble: EnsembleResult;
  readonly experiment: Experiment;
}

async function writeResult(
  folder: string,
  { result, ensemble, experiment }: Written,
  { quiet }: RunFlags,
  terminal: Terminal,
): Promise<void> {
  const { files: pictures, note } = await pictureFiles(folder, result, experiment, terminal);
  const files = [...resultFiles(folder, result, ensemble), ...pictures];
  await writeFiles(files, terminal.signal);
  if (quiet) return;
  if (note !== undefined) terminal.say(terminal.messages.note(note));
  for (const { path } of files) terminal.say(terminal.messages.wrote(path));
}

function report(result: ScenarioResult, { json, quiet }: RunFlags, terminal: Terminal): number {
  const { print, say, messages } = terminal;
  const checks = checkExpectations(result.scenario.resolved.expect ?? {}, result);
  const unmet = checks.filter(({ met }) => !met);
  if (json) print(JSON.stringify(result, undefined, 2));
  else print(renderRun(result, checks, terminal));
  if (unmet.length === 0) return EXIT.done;
  if (!quiet) say(messages.run.unmet(unmet));
  return EXIT.failed;
}

function secondsSince(start: number): number {
  return Math.round(performance.now() - start) / 1000;
}
