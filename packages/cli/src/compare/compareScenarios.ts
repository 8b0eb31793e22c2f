import type { Pool } from '@grapevine/core';
import {
  compareEnsembles,
  comparisonResult,
  comparisonSamples,
  type FateDifferences,
  fateDifferences,
} from '@grapevine/core';
import { CommandError } from '../command/commandError.js';
import type { CompareFlags } from '../command/compareCommand.js';
import { EXIT } from '../command/exitCodes.js';
import { requireFolder } from '../files/requireFolder.js';
import { loadModules } from '../run/loadModules.js';
import type { Outcome } from '../run/playScenario.js';
import { titlesOf } from '../run/titlesOf.js';
import { withPool } from '../run/withPool.js';
import { writeOutput } from '../run/writeOutput.js';
import { nameOf, type ReadScenario } from '../scenario/readScenario.js';
import type { Terminal } from '../terminal/terminal.js';
import { type AnswerWorlds, answerWorlds } from './answerWorlds.js';
import type { ComparedWorlds } from './comparedWorlds.js';
import { comparisonFiles } from './comparisonFiles.js';
import { distinctNames } from './distinctNames.js';
import { playWorlds } from './playWorlds.js';
import { readWorlds } from './readWorlds.js';
import { renderComparison } from './renderComparison.js';

/** The run in which members' fates are compared. */
const RUN = 0;

/** `grapevine compare`: simulates scenarios on the same luck, and tells or writes how they differ from the first. */
export async function compareScenarios(
  sources: readonly string[],
  flags: CompareFlags,
  terminal: Terminal,
): Promise<number> {
  const { out, quiet, json, workers } = flags;
  if (out !== undefined) await requireFolder(out, terminal.messages);
  const modules = await loadModules(flags.module);
  const { worlds: read, ways } = await readAsked(sources, flags, terminal);
  const work = async (starting: Promise<Pool>) => {
    const outcomes = await playWorlds(read, starting, flags, terminal);
    const worlds = { ...(await compared(read, outcomes, terminal)), ways };
    if (!quiet) tellOtherPeople(worlds, terminal);
    // files first: whoever reads the report may leave at any time
    const tellFiles =
      out === undefined
        ? () => {}
        : await writeOutput(await comparisonFiles(out, worlds, terminal), quiet, terminal);
    terminal.print(json ? JSON.stringify(worlds.document) : renderComparison(worlds, terminal));
    tellFiles();
    return EXIT.done;
  };
  return withPool(workers, work, modules);
}

/** The scenarios that are compared, or ways to answer the crisis of one. */
async function readAsked(
  sources: readonly string[],
  flags: CompareFlags,
  terminal: Terminal,
): Promise<AnswerWorlds> {
  const { brief, strategies } = flags;
  if (brief !== undefined || strategies !== undefined) return answerWorlds(sources, flags, terminal);
  if (sources.length < 2) {
    const { help, usage } = terminal.messages;
    const [others] = help.compare.args.at(-1)!;
    throw new CommandError('wrong-usage', usage.missingArgument(others.replace(/\W/g, '')));
  }
  return { worlds: await readWorlds(sources, flags, terminal), ways: undefined };
}

async function compared(
  read: readonly ReadScenario[],
  outcomes: readonly Outcome[],
  { blocking }: Terminal,
): Promise<Omit<ComparedWorlds, 'ways'>> {
  const [first, ...later] = outcomes.map(({ experiment }) => experiment);
  const { rngSeed } = read[0]!.scenario;
  const fates: FateDifferences[] = [];
  for (const world of later)
    fates.push(await blocking(() => fateDifferences(first!, world, { rngSeed, run: RUN })));
  const sources = read.map(({ source }) => nameOf(source));
  const titles = read.map(({ scenario }) => titlesOf(scenario.name));
  const english = distinctNames(
    titles.map(({ en }) => en),
    sources,
  );
  const french = distinctNames(
    titles.map(({ fr }) => fr),
    sources,
  );
  return {
    population: first!.population,
    titles: english.map((en, i) => ({ en, fr: french[i]! })),
    samples: outcomes.map(({ ensemble }) => comparisonSamples(ensemble)),
    document: comparisonResult({
      worlds: distinctNames(
        read.map(({ scenario }) => scenario.name),
        sources,
      ),
      results: outcomes.map(({ result }) => result),
      differences: compareEnsembles(outcomes.map(({ ensemble }) => ensemble)),
      fates,
      run: RUN,
      memberLabels: first!.population.memberLabels,
    }),
  };
}

function tellOtherPeople({ document, titles }: ComparedWorlds, { language, messages, say }: Terminal): void {
  const [first, ...later] = titles.map((title) => title[language]);
  for (const [i, fates] of document.fates.entries())
    if ('reason' in fates) say(messages.note(messages.comparison.otherPeople(first!, later[i]!)));
}
