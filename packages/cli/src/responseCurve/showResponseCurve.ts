import {
  ANSWER_STRATEGIES,
  experimentOf,
  formatNote,
  type PassOnExperiment,
  type Pool,
  RESPONSE_CHANNELS,
  type ResponseCurveResult,
  responseCurve,
  responseCurveResult,
} from '@grapevine/core';
import { CommandError } from '../command/commandError.js';
import { EXIT } from '../command/exitCodes.js';
import type { ResponseCurveFlags } from '../command/responseCurveCommand.js';
import { requireFolder } from '../files/requireFolder.js';
import { secondsSince } from '../run/secondsSince.js';
import { timingOf } from '../run/timingOf.js';
import { withPool } from '../run/withPool.js';
import { writeOutput } from '../run/writeOutput.js';
import { loadScenarioPopulation } from '../scenario/loadScenarioPopulation.js';
import { placeProblems } from '../scenario/placeProblems.js';
import { nameOf, type ReadScenario, readScenario } from '../scenario/readScenario.js';
import { startProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { chosenNames } from './chosenNames.js';
import { curveFiles } from './curveFiles.js';
import { delayGrid } from './delayGrid.js';
import { renderCurve } from './renderCurve.js';

/** What is asked of a curve, read from flags. */
type Asked = Pick<Parameters<typeof responseCurve>[1], 'delays' | 'strategies' | 'channels'>;

/** `grapevine response-curve`: simulates a crisis with its answer after several delays, and tells or writes what they cost. */
export async function showResponseCurve(
  source: string,
  flags: ResponseCurveFlags,
  terminal: Terminal,
): Promise<number> {
  const { out, quiet, json, workers, metric } = flags;
  const { messages } = terminal;
  const asked: Asked = {
    delays: delayGrid(flags.delay, messages),
    strategies: chosenNames('--strategies', flags.strategies, ANSWER_STRATEGIES, messages),
    channels: chosenNames('--channels', flags.channels, RESPONSE_CHANNELS, messages),
  };
  if (out !== undefined) await requireFolder(out, messages);
  const read = await readScenario(source, flags, terminal);
  return withPool(workers, async (starting) => {
    const document = await play(read, asked, starting, flags, terminal);
    if (!document.silence.metrics[metric]) {
      const known = Object.keys(document.silence.metrics);
      throw new CommandError('wrong-usage', messages.errors.choice('--metric', metric, known));
    }
    // files first: whoever reads the report may leave at any time
    const tellFiles =
      out === undefined
        ? () => {}
        : await writeOutput(await curveFiles(out, document, metric, terminal), quiet, terminal);
    terminal.print(json ? JSON.stringify(document) : renderCurve(document, metric, terminal));
    tellFiles();
    return EXIT.done;
  });
}

async function play(
  read: ReadScenario,
  asked: Asked,
  starting: Promise<Pool>,
  flags: ResponseCurveFlags,
  terminal: Terminal,
): Promise<ResponseCurveResult> {
  const { scenario } = read;
  const { language, messages, say, signal } = terminal;
  const { maxMemory: maxBytes, progress: mode, quiet } = flags;
  const loadStart = performance.now();
  const { population, notes } = await loadScenarioPopulation(read, flags, terminal);
  if (!quiet) for (const note of notes) say(messages.note(formatNote(note, language)));
  const pool = await starting;
  const loadSeconds = secondsSince(loadStart);
  const { runs, rngSeed } = scenario;
  const total = runs * worldsOf(asked);
  const progress = await startProgress({ kind: 'simulate', total }, { mode, quiet }, terminal);
  const start = performance.now();
  const options = { ...asked, runs, rngSeed, pool, signal, maxBytes, onProgress: progress.update };
  try {
    const curve = await responseCurve(experimentOf(scenario, population) as PassOnExperiment, options);
    const timing = timingOf(total, start, loadSeconds, pool.size);
    return responseCurveResult(scenario, population, curve, timing);
  } catch (error) {
    throw inCurve(error, read, messages);
  } finally {
    progress.end();
  }
}

function worldsOf({ delays, strategies = [], channels = [] }: Asked): number {
  return 1 + delays.length * (1 + strategies.length + channels.length);
}

/** The same error, with the scenario's name before what problems name of it. */
function inCurve(error: unknown, { source }: ReadScenario, messages: Terminal['messages']): unknown {
  return placeProblems(error, (path) =>
    path.startsWith('passOn.') || path === 'runs'
      ? messages.inFile(nameOf(source), path.replace(/^passOn\./, ''))
      : path,
  );
}
