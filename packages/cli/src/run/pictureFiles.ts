import { join } from 'node:path';
import type { Population, ScenarioResult } from '@grapevine/core';
import type { PlannedFile } from '../files/writeFiles.js';
import type { Terminal } from '../terminal/terminal.js';
import { isPictured, PICTURED_MODELS } from './isPictured.js';
import { playedWorld } from './playedWorld.js';
import { titlesOf } from './titlesOf.js';

/** The picture of a result, or why there is none. */
export interface Pictures {
  readonly files: readonly PlannedFile[];
  readonly note?: string;
}

/** Populations that can be looked at. */
export const MOST_PICTURED_MEMBERS = 200_000;

/** `picture.html`: one page that plays the scenario without a network, for populations that can be looked at. */
export async function pictureFiles(
  folder: string,
  result: ScenarioResult,
  population: Population,
  { language, messages, numbers }: Terminal,
): Promise<Pictures> {
  if (!isPictured(result.scenario.resolved))
    return { files: [], note: messages.pictureOtherModel(PICTURED_MODELS.join(', ')) };
  if (population.memberCount > MOST_PICTURED_MEMBERS)
    return { files: [], note: messages.pictureTooLarge(numbers.whole(MOST_PICTURED_MEMBERS)) };
  const { playerPage } = await import('@grapevine/viz');
  const { pageScripts } = await import('./pageScripts.js');
  const content = playerPage({
    ...pageScripts(),
    data: {
      ...playedWorld(result, titlesOf(result.scenario.name), population),
      population: Buffer.from(population.buffer).toString('base64'),
    },
    lang: language,
    title: result.scenario.name,
  });
  return { files: [{ path: join(folder, 'picture.html'), content }] };
}
