import {
  type Experiment,
  experimentOf,
  formatNote,
  type Pool,
  runEnsemble,
  type Scenario,
  type ScenarioResult,
  scenarioResult,
} from '@grapevine/core';
import { EXIT } from '../command/exitCodes.js';
import type { RunFlags } from '../command/runCommand.js';
import { requireFolder } from '../files/requireFolder.js';
import { loadScenarioPopulation } from '../scenario/loadScenarioPopulation.js';
import { inScenario, nameOf, type ReadScenario, readScenario } from '../scenario/readScenario.js';
import { startProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { chartFiles } from './chartFiles.js';
import { checkExpectations, requireKnownFigures } from './checkExpectations.js';
import { loadModules } from './loadModules.js';
import { pictureFiles } from './pictureFiles.js';
import { type Outcome, playScenario } from './playScenario.js';
import { renderRun } from './renderRun.js';
import { resultFiles } from './resultFiles.js';
import { secondsSince } from './secondsSince.js';
import { withPool } from './withPool.js';
import { writeOutput } from './writeOutput.js';

/** `grapevine run`: simulates a scenario, tells or writes what came of it, and checks what it expects. */
export async function runScenario(source: string, flags: RunFlags, terminal: Terminal): Promise<number> {
  if (flags.out !== undefined) await requireFolder(flags.out, terminal.messages);
  const modules = await loadModules(flags.module);
  const read = await readScenario(source, flags, terminal);
  const work = async (starting: Promise<Pool>) => {
    const outcome = await play(read, starting, flags, terminal);
    // files first: whoever reads the report may leave at any time
    const tellFiles =
      flags.out === undefined ? () => {} : await writeOutcome(flags.out, outcome, flags, terminal);
    const exitCode = report(outcome.result, flags, terminal);
    tellFiles();
    return exitCode;
  };
  return withPool(flags.workers, work, modules);
}

async function play(
  read: ReadScenario,
  starting: Promise<Pool>,
  flags: RunFlags,
  terminal: Terminal,
): Promise<Outcome> {
  const { scenario, source } = read;
  const { messages } = terminal;
  const { maxMemory, progress: mode, quiet } = flags;
  const loadStart = performance.now();
  const { population, notes, phases } = await loadScenarioPopulation(read, flags, terminal);
  if (!quiet) for (const note of notes) terminal.say(messages.note(formatNote(note, terminal.language)));
  const experiment = experimentOf(scenario, population, phases);
  const expectPath = messages.inFile(nameOf(source), 'expect');
  if (scenario.expect)
    await rehearse(scenario, scenario.expect, experiment, expectPath).catch((error: unknown) => {
      throw inScenario(error, source, messages);
    });
  const pool = await starting;
  const loadSeconds = secondsSince(loadStart);
  const stage = { kind: 'simulate', total: scenario.runs } as const;
  const progress = await startProgress(stage, { mode, quiet }, terminal);
  try {
    const options = { pool, loadSeconds, maxBytes: maxMemory, onProgress: progress.update };
    return await playScenario(read, experiment, options, terminal);
  } finally {
    progress.end();
  }
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

/** Writes the files of an outcome and returns what tells of them. */
async function writeOutcome(
  folder: string,
  { result, ensemble, experiment }: Outcome,
  { quiet }: RunFlags,
  terminal: Terminal,
): Promise<() => void> {
  const pictures = await pictureFiles(folder, result, experiment.population, terminal);
  const charts = await chartFiles(folder, result, terminal);
  const files = [...resultFiles(folder, result, ensemble), ...charts, ...pictures.files];
  return writeOutput({ ...pictures, files }, quiet, terminal);
}

function report(result: ScenarioResult, { json, quiet }: RunFlags, terminal: Terminal): number {
  const checks = checkExpectations(result.scenario.resolved.expect ?? {}, result);
  const unmet = checks.filter(({ met }) => !met);
  terminal.print(json ? JSON.stringify(result) : renderRun(result, checks, terminal));
  if (unmet.length === 0) return EXIT.done;
  if (!quiet) terminal.say(terminal.messages.run.unmet(unmet.length));
  return EXIT.failed;
}
