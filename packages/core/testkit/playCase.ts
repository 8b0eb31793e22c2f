import { createPassOnKernel } from '../src/engine/passOn/passOnKernel.js';
import { CRISIS_SERIES, SERIES } from '../src/engine/passOnTally.js';
import { rngKey } from '../src/random/rngKey.js';
import { compilePassOn } from '../src/scenario/compilePassOn.js';
import { experimentOf, type PassOnExperiment } from '../src/scenario/experiment.js';
import { loadPopulation } from '../src/scenario/loadPopulation.js';
import { parseScenario } from '../src/scenario/parseScenario.js';

/** What is followed over time: a figure of a content, or the mean loss of attitude, in hundredths. */
export type Followed = readonly [content: string, figure: (typeof SERIES)[number]] | 'loss';

/** The runs of a scenario, looked at at chosen moments. */
export interface PlayedCase {
  readonly members: number;
  /** [runs] in the order of runs: what has come together until one of the moments. */
  readonly byRun: (followed: Followed, hours: number) => Float64Array;
}

/** Plays runs of a pass-on scenario and counts at `moments`, hours, ascending and apart; the last may be the horizon at most. */
export async function playCase(
  content: Readonly<Record<string, unknown>>,
  moments: readonly number[],
  runs: number,
): Promise<PlayedCase> {
  const scenario = parseScenario(content);
  const noFiles = () => Promise.reject(new Error('a case needs no file'));
  const { population } = await loadPopulation(scenario, { open: noFiles });
  const { passOn } = experimentOf(scenario, population) as PassOnExperiment;
  const key = rngKey(scenario.rngSeed);
  const { setup } = compilePassOn(passOn, population, key);
  const kernel = createPassOnKernel({ ...setup, sliceEnds: endsWith(moments, setup.horizon) }, key);
  const ids = passOn.contents.map(({ id }) => id);
  const tallies = Array.from({ length: runs }, (_, run) => {
    const { series, crisisSeries } = kernel.play(run);
    return { series: sumsOverTime(series, ids.length * SERIES.length), crisisSeries: crisisSeries.slice() };
  });
  const byRun = (followed: Followed, hours: number): Float64Array => {
    const slice = moments.indexOf(hours);
    if (slice < 0) throw new Error(`not a moment: ${hours}`);
    if (followed === 'loss') {
      const at = slice * CRISIS_SERIES.length + CRISIS_SERIES.indexOf('attitude');
      return Float64Array.from(
        tallies,
        ({ crisisSeries }) => (-100 * crisisSeries[at]!) / population.memberCount,
      );
    }
    const [id, figure] = followed;
    const at = (slice * ids.length + ids.indexOf(id)) * SERIES.length + SERIES.indexOf(figure);
    return Float64Array.from(tallies, ({ series }) => series[at]!);
  };
  return { members: population.memberCount, byRun };
}

/** The value that a share of ascending ones does not exceed. */
export function quantile(ascending: Float64Array, share: number): number {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)]!;
}

function endsWith(moments: readonly number[], horizon: number): Float64Array {
  return Float64Array.from(moments.at(-1)! < horizon ? [...moments, horizon] : moments);
}

/** From what is new in each slice, `stride` numbers each, to what has come together until its end. */
function sumsOverTime(series: Float64Array, stride: number): Float64Array {
  const sums = series.slice();
  for (let i = stride; i < sums.length; i++) sums[i]! += sums[i - stride]!;
  return sums;
}
