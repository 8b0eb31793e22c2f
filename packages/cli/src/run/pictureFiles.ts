import { join } from 'node:path';
import type { Population, ScenarioResult } from '@grapevine/core';
import type { PlannedFile } from '../files/writeFiles.js';
import type { Terminal } from '../terminal/terminal.js';

/** The picture of a result, or why there is none. */
export interface Pictures {
  readonly files: readonly PlannedFile[];
  readonly note?: string;
}

const MOST_MEMBERS = 20_000;

/** `picture.html`: one page that plays the scenario without a network, for populations that can be looked at. */
export async function pictureFiles(
  folder: string,
  { scenario: { name, resolved }, runs, contents }: ScenarioResult,
  population: Population,
  { language, messages, numbers }: Terminal,
): Promise<Pictures> {
  if (population.memberCount > MOST_MEMBERS)
    return { files: [], note: messages.pictureTooLarge(numbers.whole(MOST_MEMBERS)) };
  const { playerPage } = await import('@grapevine/viz');
  const { PLAYER_SOURCE, PLAYER_SOURCE_HASH } = await import('@grapevine/viz/playerSource');
  const { rngSeed, model, seedSet } = resolved;
  const content = playerPage({
    playerScript: PLAYER_SOURCE,
    playerScriptHash: PLAYER_SOURCE_HASH,
    data: {
      scenario: { name, rngSeed, runs, model, seedSet },
      population: Buffer.from(population.buffer).toString('base64'),
      result: { runs, contents },
    },
    lang: language,
    title: name,
  });
  return { files: [{ path: join(folder, 'picture.html'), content }] };
}
