import { type Estimate, estimate } from '../metrics/estimate.js';
import { type PairedDifference, pairedDifference } from '../metrics/pairedDifference.js';
import { type ByMetric, eachMetric } from './responseFigures.js';

/** What an answer after one delay comes to. */
export interface ResponsePoint {
  readonly delayHours: number;
  readonly metrics: ByMetric<Estimate>;
  /** What waiting cost: this delay less the first one, run by run. */
  readonly extra: ByMetric<PairedDifference>;
  /** What the answer still changes: silence less this delay, run by run. */
  readonly avoidable: ByMetric<PairedDifference>;
}

/** Worlds that differ in when the answer comes. */
export interface AnsweredWorlds {
  /** Hours. */
  readonly delays: readonly number[];
  /** [delays] the figures of each world, [runs] by metric. */
  readonly answered: readonly ByMetric<Float64Array>[];
  /** The figures of the world without an answer, [runs] by metric. */
  readonly silence: ByMetric<Float64Array>;
}

/** What answers come to, by delay. O(delays x metrics x runs log runs). */
export function responsePoints({ delays, answered, silence }: AnsweredWorlds): ResponsePoint[] {
  const first = answered[0]!;
  return answered.map((figures, i) => ({
    delayHours: delays[i]!,
    metrics: eachMetric(figures, (values) => estimate(values)),
    extra: eachMetric(figures, (values, metric) => pairedDifference(first[metric]!, values)),
    avoidable: eachMetric(figures, (values, metric) => pairedDifference(values, silence[metric]!)),
  }));
}
