import type { PlayedResult } from '../page/playerData.js';
import type { RecordedRun } from '../run/recordRun.js';
import type { RunSample } from '../run/runSample.js';
import type { RunBand } from './curveChart.js';

/**
 * The middle 90 % of the runs at each step, for a content: from the ensemble's result where there is one, else from the
 * sample.
 */
export function shownBand(
  result: PlayedResult | undefined,
  sample: RunSample,
  { timed }: RecordedRun,
  content: string | undefined,
): RunBand | undefined {
  const contents = result?.contents ?? {};
  const series = (content === undefined ? Object.values(contents)[0] : contents[content])?.series;
  if (result && series) {
    const at = (share: string) => series.reach.map((each) => each.quantiles[share] ?? each.mean);
    const mean = series.reach.map((each) => each.mean);
    return {
      ...{ runs: series.reach[0]?.runs ?? result.runs, low: at('0.05'), high: at('0.95'), mean },
      ...(series.hours && { hours: series.hours }),
    };
  }
  if (sample.size < 2) return undefined;
  return { runs: sample.size, ...sample.band(timed?.content), ...(timed && { hours: [...timed.hours] }) };
}
