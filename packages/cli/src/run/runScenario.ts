import {
  createPool,
  type EnsembleResult,
  type Experiment,
  experimentOf,
  formatNote,
  type PassOnEnsemble,
  type Pool,
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
import { inScenario, nameOf, type ReadScenario, readScenario } from '../scenario/readScenario.js';
import { startProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { checkExpectations, requireKnownFigures } from './checkExpectations.js';
import { pictureFiles } from './pictureFiles.js';
import { renderRun } from './renderRun.js';
import { resultFiles } from './resultFiles.js';

/** What came of a scenario. */
interface Outcome {
  readonly experiment: Experiment;
  readonly ensemble: EnsembleResult | PassOnEnsemble;
  readonly result: ScenarioResult;
}

/** `grapevine run`: simulates a scenario, tells or writes what came of it, and checks what it expects. */
export async function runScenario(source: string, flags: RunFlags, terminal: Terminal): Promise<number> {
  if (flags.out !== undefined) await requireFolder(flags.out, terminal.messages);
  const read = await readScenario(source, flags, terminal);
  // workers start while the population is loaded
  const starting = createPool(flags.workers === undefined ? {} : { workers: flags.workers });
  try {
    const outcome = await play(read, starting, flags, terminal);
    // files first: whoever reads the report may leave at any time
    const tellFiles =
      flags.out === undefined ? () => {} : await writeOutcome(flags.out, outcome, flags, terminal);
    const exitCode = report(outcome.result, flags, terminal);
    tellFiles();
    return exitCode;
  } finally {
    const pool = await starting.catch(() => undefined);
    await pool?.close();
  }
}

async function play(
  read: ReadScenario,
  starting: Promise<Pool>,
  flags: RunFlags,
  terminal: Terminal,
): Promise<Outcome> {
  const { scenario, source } = read;
  const { messages } = terminal;
  const loadStart = performance.now();
  const { population, notes } = await loadScenarioPopulation(read, flags, terminal);
  if (!flags.quiet)
    for (const note of notes) terminal.say(messages.note(formatNote(note, terminal.language)));
  const experiment = experimentOf(scenario, population);
  const fail = (error: unknown): never => {
    throw inScenario(error, source, messages);
  };
  const expectPath = messages.inFile(nameOf(source), 'expect');
  if (scenario.expect) await rehearse(scenario, scenario.expect, experiment, expectPath).catch(fail);
  const pool = await starting;
  const loadSeconds = secondsSince(loadStart);
  const start = performance.now();
  const ensemble = await simulate(scenario, experiment, pool, flags, terminal).catch(fail);
  const simulateSeconds = secondsSince(start);
  const runsPerSecond = Math.round(ensemble.runs / Math.max(simulateSeconds, 0.001));
  const timing = { loadSeconds, simulateSeconds, runsPerSecond, workers: pool.size };
  return { experiment, ensemble, result: scenarioResult(scenario, experiment, ensemble, timing) };
}

/** Plays one run for the expectations, so that one about a figure that does not exist is told at once. */
async function rehearse(
  scenario: Scenario,
  expect: Readonly<Record<string, string>>,
  experiment: Experiment,
  path: string,
): Promise<void> {
  const first = await runEnsemble(experiment, { runs: 1, rngSeed: scenario.rngSeed });
  requireKnownFigures(expect, scenarioResult(scenario, experiment, first), path);
}

async function simulate(
  { runs, rngSeed }: Scenario,
  experiment: Experiment,
  pool: Pool,
  { maxMemory, progress: mode, quiet }: RunFlags,
  terminal: Terminal,
): Promise<EnsembleResult | PassOnEnsemble> {
  const { signal } = terminal;
  const progress = await startProgress({ kind: 'simulate', total: runs }, { mode, quiet }, terminal);
  try {
    const onProgress = progress.update;
    return await runEnsemble(experiment, { runs, rngSeed, pool, signal, onProgress, maxBytes: maxMemory });
  } finally {
    progress.end();
  }
}

/** Writes the files of an outcome and returns what tells of them. */
async function writeOutcome(
  folder: string,
  { result, ensemble, experiment }: Outcome,
  { quiet }: RunFlags,
  terminal: Terminal,
): Promise<() => void> {
  const { files: pictures, note } = await pictureFiles(folder, result, experiment.population, terminal);
  const files = [...resultFiles(folder, result, ensemble), ...pictures];
  await writeFiles(files, terminal.signal);
  const { say, messages } = terminal;
  return () => {
    if (quiet) return;
    if (note !== undefined) say(messages.note(note));
    for (const { path } of files) say(messages.wrote(path));
  };
}

function report(result: ScenarioResult, { json, quiet }: RunFlags, terminal: Terminal): number {
  const checks = checkExpectations(result.scenario.resolved.expect ?? {}, result);
  const unmet = checks.filter(({ met }) => !met);
  terminal.print(json ? JSON.stringify(result) : renderRun(result, checks, terminal));
  if (unmet.length === 0) return EXIT.done;
  if (!quiet) terminal.say(terminal.messages.run.unmet(unmet.length));
  return EXIT.failed;
}

function secondsSince(start: number): number {
  return Math.round(performance.now() - start) / 1000;
}
