import { experimentOf, type Population, presetTitled, type ScenarioResult, type Text } from '@grapevine/core';
import type { PlayedResult, PlayedWorld } from '@grapevine/viz';

/** What a page plays and shows of a result. */
export function playedWorld(result: ScenarioResult, titles: Text, population: Population): PlayedWorld {
  const { scenario, runs } = result;
  const { population: _, ...experiment } = experimentOf(scenario.resolved, population);
  const { rngSeed } = scenario.resolved;
  const preset = presetTitled(scenario.name);
  return {
    scenario: { name: scenario.name, rngSeed, runs, ...experiment },
    scenarioDigest: scenario.digest,
    result: playedResult(result),
    titles,
    ...(preset && { preset: preset.name }),
  };
}

/** Of the figures only what a page shows: the curves of reach. */
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
