import { join } from 'node:path';
import { experimentOf, type Population, type ScenarioResult } from '@grapevine/core';
import type { PlayedResult, PlayedScenario } from '@grapevine/viz';
import type { PlannedFile } from '../files/writeFiles.js';
import type { Terminal } from '../terminal/terminal.js';
import { titlesOf } from './titlesOf.js';

/** The picture of a result, or why there is none. */
export interface Pictures {
  readonly files: readonly PlannedFile[];
  readonly note?: string;
}

const MOST_MEMBERS = 20_000;

/** `picture.html`: one page that plays the scenario without a network, for populations that can be looked at. */
export async function pictureFiles(
  folder: string,
  result: ScenarioResult,
  population: Population,
  { language, messages, numbers }: Terminal,
): Promise<Pictures> {
  if (population.memberCount > MOST_MEMBERS)
    return { files: [], note: messages.pictureTooLarge(numbers.whole(MOST_MEMBERS)) };
  const { playerPage } = await import('@grapevine/viz');
  const { PLAYER_SOURCE, PLAYER_SOURCE_HASH } = await import('@grapevine/viz/playerSource');
  const content = playerPage({
    playerScript: PLAYER_SOURCE,
    playerScriptHash: PLAYER_SOURCE_HASH,
    data: {
      scenario: playedScenario(result, population),
      population: Buffer.from(population.buffer).toString('base64'),
      result: playedResult(result),
      titles: titlesOf(result.scenario.name),
    },
    lang: language,
    title: result.scenario.name,
  });
  return { files: [{ path: join(folder, 'picture.html'), content }] };
}

function playedScenario({ scenario, runs }: ScenarioResult, population: Population): PlayedScenario {
  const { population: _, ...experiment } = experimentOf(scenario.resolved, population);
  return { name: scenario.name, rngSeed: scenario.resolved.rngSeed, runs, ...experiment };
}

/** Of the figures only what the player shows: the curves of reach. */
function playedResult({ runs, contents }: ScenarioResult): PlayedResult {
  const curves = Object.entries<{ readonly series: Curve }>(contents).map(([id, { series }]) => {
    const reach = series.reach.map(({ mean, quantiles, runs: counted }) => ({
      mean,
      quantiles,
      runs: counted,
    }));
    return [id, { series: { ...(series.hours && { hours: series.hours }), reach } }] as const;
  });
  return { runs, contents: Object.fromEntries(curves) };
}

type Curve = NonNullable<PlayedResult['contents'][string]['series']>;
