import {
  compareEnsembles,
  comparisonResult,
  comparisonSamples,
  type FateDifferences,
  fateDifferences,
} from '@grapevine/core';
import { EXIT } from '../command/exitCodes.js';
import type { RunFlags } from '../command/runCommand.js';
import { requireFolder } from '../files/requireFolder.js';
import type { Outcome } from '../run/playScenario.js';
import { titlesOf } from '../run/titlesOf.js';
import { withPool } from '../run/withPool.js';
import { writeOutput } from '../run/writeOutput.js';
import { nameOf, type ReadScenario } from '../scenario/readScenario.js';
import type { Terminal } from '../terminal/terminal.js';
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
  flags: RunFlags,
  terminal: Terminal,
): Promise<number> {
  const { out, quiet, json, workers } = flags;
  if (out !== undefined) await requireFolder(out, terminal.messages);
  const read = await readWorlds(sources, flags, terminal);
  return withPool(workers, async (starting) => {
    const outcomes = await playWorlds(read, starting, flags, terminal);
    const worlds = await compared(read, outcomes, terminal);
    if (!quiet) tellOtherPeople(worlds, terminal);
    // files first: whoever reads the report may leave at any time
    const tellFiles =
      out === undefined ? () => {} : await writeOutput(comparisonFiles(out, worlds), quiet, terminal);
    terminal.print(json ? JSON.stringify(worlds.document) : renderComparison(worlds, terminal));
    tellFiles();
    return EXIT.done;
  });
}

async function compared(
  read: readonly ReadScenario[],
  outcomes: readonly Outcome[],
  { blocking }: Terminal,
): Promise<ComparedWorlds> {
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
