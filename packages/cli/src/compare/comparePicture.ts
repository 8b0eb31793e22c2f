import { join } from 'node:path';
import type { Population, ScenarioResult, Text } from '@grapevine/core';
import { isPictured, PICTURED_MODELS } from '../run/isPictured.js';
import { MOST_PICTURED_MEMBERS, type Pictures } from '../run/pictureFiles.js';
import { playedWorld } from '../run/playedWorld.js';
import type { Terminal } from '../terminal/terminal.js';

const MOST_WORLDS = 4;

/**
 * `picture.html`: one page that plays worlds side by side without a network, for populations that can be looked at.
 * `titles` are those of the results; `population` is that of the first. Worlds on other populations are left out, and so
 * are those after the fourth; a note says so.
 */
export async function comparePictureFiles(
  folder: string,
  results: readonly ScenarioResult[],
  titles: readonly Text[],
  population: Population,
  { language, messages, numbers }: Terminal,
): Promise<Pictures> {
  if (!results.every(({ scenario }) => isPictured(scenario.resolved)))
    return { files: [], note: messages.pictureOtherModel(PICTURED_MODELS.join(', ')) };
  if (population.memberCount > MOST_PICTURED_MEMBERS)
    return { files: [], note: messages.pictureTooLarge(numbers.whole(MOST_PICTURED_MEMBERS)) };
  const worlds = results
    .map((result, i) => ({ result, title: titles[i]! }))
    .filter(({ result }) => peopleOf(result) === peopleOf(results[0]!));
  if (worlds.length < 2) return { files: [], note: messages.pictureOtherPeople };
  const { comparePage } = await import('@grapevine/viz');
  const { pageScripts } = await import('../run/pageScripts.js');
  const content = comparePage({
    ...pageScripts(),
    data: {
      population: Buffer.from(population.buffer).toString('base64'),
      worlds: worlds.slice(0, MOST_WORLDS).map(({ result, title }) => playedWorld(result, title, population)),
    },
    lang: language,
  });
  const notes = [
    ...(worlds.length < results.length ? [messages.pictureSamePeople] : []),
    ...(worlds.length > MOST_WORLDS ? [messages.pictureFirstWorlds(numbers.whole(MOST_WORLDS))] : []),
  ];
  return {
    files: [{ path: join(folder, 'picture.html'), content }],
    ...(notes.length > 0 && { note: notes.join('; ') }),
  };
}

/** What makes a result's population: equal for results on the same people. */
function peopleOf({ population, scenario: { resolved } }: ScenarioResult): string {
  return JSON.stringify([population, resolved.population, String(resolved.rngSeed)]);
}
