import { halfLife, middleOf, resampledMeans } from '../metrics/halfLife.js';
import { type RngSeed, rngKey, runKey } from '../random/rngKey.js';
import { type ByMetric, eachMetric, harmSign, type ResponseMetric } from './responseFigures.js';
import type { AnsweredWorlds, ResponsePoint } from './responsePoints.js';

/** How long there is time to answer. */
export interface Chance {
  /**
   * Delay at which half of the harm has happened that an answer after the first delay avoids; in straight lines between delays.
   * Absent where the runs do not show that it avoids any, and where more than half can still be avoided after the last delay.
   */
  readonly halfLifeHours?: {
    readonly value: number;
    /** From runs drawn anew; ends with Infinity (`null` in JSON) where it may lie beyond the last delay. */
    readonly ci95: readonly [number, number];
  };
  /** The last delay up to which, at all delays, the 95 % interval of what the answer avoids lies above zero; absent: none. */
  readonly lastUsefulHours?: number;
}

const RESAMPLES = 400;

/** How long there is time to answer, by each metric. O(400 x runs x delays x metrics). */
export function chancesOf(
  { delays, answered, silence }: AnsweredWorlds,
  points: readonly ResponsePoint[],
  rngSeed: RngSeed,
): ByMetric<Chance> {
  const metrics = Object.keys(silence) as ResponseMetric[];
  const saved = metrics.flatMap((metric) =>
    answered.map((figures) => savedBy(figures[metric]!, silence[metric]!, harmSign(metric))),
  );
  const key = runKey(rngKey(rngSeed), 0, 'resampling');
  const runs = saved[0]!.length;
  const means = resampledMeans(saved, runs, RESAMPLES, key);
  return eachMetric(silence, (_, metric) => {
    const from = metrics.indexOf(metric) * delays.length;
    const drawn = means.map((row) => halfLife(delays, row.subarray(from, from + delays.length)));
    return chanceOf(metric, points, middleOf(drawn));
  });
}

function savedBy(figures: Float64Array, silence: Float64Array, sign: 1 | -1): Float64Array {
  return silence.map((value, run) => sign * (value - figures[run]!));
}

function chanceOf(
  metric: ResponseMetric,
  points: readonly ResponsePoint[],
  ci95: readonly [number, number],
): Chance {
  const sign = harmSign(metric);
  const delays = points.map(({ delayHours }) => delayHours);
  const useless = points.findIndex(({ avoidable }) => !isAboveZero(avoidable[metric]!.ci95, sign));
  const lastUseful = useless < 0 ? delays.at(-1)! : delays[useless - 1];
  if (lastUseful === undefined) return {};
  const value = halfLife(
    delays,
    points.map(({ avoidable }) => sign * avoidable[metric]!.mean),
  );
  return {
    ...(Number.isFinite(value) && { halfLifeHours: { value, ci95 } }),
    lastUsefulHours: lastUseful,
  };
}

function isAboveZero([low, high]: readonly [number, number], sign: 1 | -1): boolean {
  return sign > 0 ? low > 0 : high < 0;
}
