import type { PlayedResult } from '../page/playerData.js';
import type { RunSample, SampleBand } from './runSample.js';

/** The band of some runs of an ensemble, and how many. */
export interface RunBand extends SampleBand {
  readonly runs: number;
}

/**
 * The band of a content, by its place and id: from the ensemble's result where there is one, else from the sample;
 * undefined where too few runs are there.
 */
export function shownBand(
  result: PlayedResult | undefined,
  sample: RunSample,
  content: number,
  id: string | undefined,
): RunBand | undefined {
  const contents = result?.contents ?? {};
  const series = (id === undefined ? Object.values(contents)[0] : contents[id])?.series;
  if (result && series) {
    const at = (share: string) => series.reach.map((each) => each.quantiles[share] ?? each.mean);
    return {
      ...{ runs: series.reach[0]?.runs ?? result.runs, low: at('0.05'), high: at('0.95') },
      ...{ innerLow: at('0.25'), innerHigh: at('0.75'), mean: series.reach.map((each) => each.mean) },
      ...(series.hours && { hours: series.hours }),
    };
  }
  const band = sample.band(content);
  return band && { runs: sample.size, ...band };
}
