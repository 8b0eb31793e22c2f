import { SERIES } from '../engine/passOnTally.js';
import { type Estimate, estimate } from './estimate.js';

/** How a content fared over time: each figure's sum from the start to the end of each time slice. */
export interface PassOnSeries extends Readonly<Record<(typeof SERIES)[number], readonly Estimate[]>> {
  /** [slices] ends of the time slices, hours. */
  readonly hours: readonly number[];
}

/** The kept series of some runs. */
export interface KeptSeries {
  /** [slices] hours. */
  readonly sliceEnds: Float64Array;
  readonly contents: number;
  /** [runs x slices x contents x SERIES.length] new in each time slice: `PassOnTally.series` run after run. */
  readonly series: Float64Array;
}

/** The series of one content over the kept runs. O(slices x runs log runs). */
export function passOnSeries(kept: KeptSeries, content: number): PassOnSeries {
  const curves = SERIES.map((name, figure) => [name, estimatesOverTime(kept, content, figure)] as const);
  return {
    hours: [...kept.sliceEnds],
    ...(Object.fromEntries(curves) as Record<(typeof SERIES)[number], Estimate[]>),
  };
}

/** [slices] mean number that a figure of a content grows by in each time slice. */
export function meanGrowth(
  { sliceEnds, contents, series }: KeptSeries,
  content: number,
  figure: (typeof SERIES)[number],
): Float64Array {
  const slices = sliceEnds.length;
  const growth = new Float64Array(slices);
  const runs = series.length / (slices * contents * SERIES.length);
  const column = content * SERIES.length + SERIES.indexOf(figure);
  for (let run = 0; run < runs; run++)
    for (let slice = 0; slice < slices; slice++)
      growth[slice]! += series[(run * slices + slice) * contents * SERIES.length + column]!;
  return growth.map((sum) => sum / runs);
}

function estimatesOverTime(
  { sliceEnds, contents, series }: KeptSeries,
  content: number,
  figure: number,
): Estimate[] {
  const stride = contents * SERIES.length;
  const perRun = sliceEnds.length * stride;
  const sums = new Float64Array(series.length / perRun);
  return Array.from(sliceEnds, (_, slice) => {
    for (let run = 0; run < sums.length; run++)
      sums[run]! += series[run * perRun + slice * stride + content * SERIES.length + figure]!;
    return estimate(sums);
  });
}
