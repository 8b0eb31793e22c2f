import { type Experiment, scenarioHead } from '@grapevine/core';
import type { CompareData, PlayedWorld, PlayerData } from '@grapevine/viz';
import { CommandError } from '../command/commandError.js';
import type { ViewFlags } from '../command/viewCommand.js';
import { distinctNames } from '../compare/distinctNames.js';
import { loadWorlds } from '../compare/loadWorlds.js';
import { readWorlds } from '../compare/readWorlds.js';
import { isPictured, PICTURED_MODELS } from '../run/isPictured.js';
import { MOST_PICTURED_MEMBERS } from '../run/pictureFiles.js';
import { titlesOf } from '../run/titlesOf.js';
import { isPreset } from '../scenario/isPreset.js';
import { nameOf, type ReadScenario } from '../scenario/readScenario.js';
import type { Terminal } from '../terminal/terminal.js';
import { scriptOfPage } from './scriptOfPage.js';

/** How many worlds stand side by side. */
export const MOST_WORLDS = 4;

/** Reads scenarios and their people for a page: a player's data for one, a comparison's and its script for several. */
export async function viewData(
  sources: readonly string[],
  flags: ViewFlags,
  terminal: Terminal,
): Promise<PlayerData | CompareData> {
  const read = await readWorlds(sources, flags, terminal);
  requirePictured(read, terminal);
  const experiments = await loadWorlds(read, flags, terminal);
  const { population } = experiments[0]!;
  requireOnePopulation(read, experiments, terminal);
  if (population.memberCount > MOST_PICTURED_MEMBERS) {
    const { whole } = terminal.numbers;
    const text = terminal.messages.view.tooLarge(whole(population.memberCount), whole(MOST_PICTURED_MEMBERS));
    throw new CommandError('failed', text);
  }
  const people = { population: Buffer.from(population.buffer).toString('base64') };
  const worlds = worldsOf(read, experiments);
  if (worlds.length === 1) return { ...people, ...worlds[0]! };
  if (flags.script === undefined) return { ...people, worlds };
  const { rngSeed, runs } = read[0]!.scenario;
  const script = await scriptOfPage(flags.script, { worlds: experiments, rngSeed, runs }, terminal);
  return { ...people, worlds, script };
}

function requirePictured(read: readonly ReadScenario[], { messages }: Terminal): void {
  const other = read.find(({ scenario }) => !isPictured(scenario));
  if (!other) return;
  const text = messages.inFile(nameOf(other.source), messages.pictureOtherModel(PICTURED_MODELS.join(', ')));
  throw new CommandError('failed', text);
}

function requireOnePopulation(
  read: readonly ReadScenario[],
  experiments: readonly Experiment[],
  { messages }: Terminal,
): void {
  const other = experiments.findIndex(({ population }) => population !== experiments[0]!.population);
  if (other < 0) return;
  const [first, odd] = [nameOf(read[0]!.source), nameOf(read[other]!.source)];
  throw new CommandError('failed', messages.view.otherPeople(first, odd));
}

function worldsOf(read: readonly ReadScenario[], experiments: readonly Experiment[]): PlayedWorld[] {
  const sources = read.map(({ source }) => nameOf(source));
  const titles = read.map(({ scenario }) => titlesOf(scenario.name));
  const [en, fr] = (['en', 'fr'] as const).map((lang) =>
    distinctNames(
      titles.map((title) => title[lang]),
      sources,
    ),
  );
  return read.map(({ scenario, source }, i) => {
    const { name, rngSeed, runs } = scenario;
    const { population, ...experiment } = experiments[i]!;
    return {
      scenario: { name, rngSeed, runs, ...experiment },
      scenarioDigest: scenarioHead(scenario, population).scenario.digest,
      titles: { en: en![i]!, fr: fr![i]! },
      ...(isPreset(source) && { preset: source.replace(/^[^:]*:/, '') }),
    };
  });
}
