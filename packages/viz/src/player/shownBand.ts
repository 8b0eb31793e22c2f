import type { PlayedResult } from '../page/playerData.js';
import type { RunSample } from '../run/runSample.js';
import type { RunBand } from './curve.js';

/** The middle 90 % of the runs at each step: from the ensemble's result where there is one, else from the sample. */
export function shownBand(result: PlayedResult | undefined, sample: RunSample): RunBand | undefined {
  const series = Object.values(result?.contents ?? {})[0]?.series;
  if (result && series) {
    const at = (share: string) => series.reach.map((each) => each.quantiles[share] ?? each.mean);
    return { runs: result.runs, low: at('0.05'), high: at('0.95') };
  }
  return sample.size > 1 ? { runs: sample.size, ...sample.band() } : undefined;
}
