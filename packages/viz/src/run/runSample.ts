import { type Experiment, type RngSeed, simulate } from '@grapevine/core';

/** Some runs of the ensemble, simulated in the page a slice of time at a time. */
export interface RunSample {
  /** Number of runs simulated so far. */
  readonly size: number;
  /** Simulates for about `milliseconds`; true while there is more to do. */
  advance(milliseconds: number): boolean;
  /** Runs with the smallest, the median and the largest reach. */
  extremes(): { readonly smallest: number; readonly typical: number; readonly largest: number };
  /** The middle 90 % of the runs at each step. */
  band(): SampleBand;
}

/** For each step: the 5 % and the 95 % quantile of the members reached, and the mean. */
export interface SampleBand {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly mean: readonly number[];
}

export interface RunSampleOptions {
  readonly rngSeed: RngSeed;
  /** How many runs to simulate at most. */
  readonly runs: number;
}

/** A sample of the first `runs` runs of an experiment. Nothing is simulated before `advance` is called. */
export function createRunSample(experiment: Experiment, { rngSeed, runs }: RunSampleOptions): RunSample {
  const series: number[][] = [];
  const finalReach = (run: number) => series[run]!.at(-1) ?? 0;
  return {
    get size() {
      return series.length;
    },
    advance(milliseconds) {
      const until = performance.now() + milliseconds;
      while (series.length < runs && performance.now() < until) {
        const reach: number[] = [];
        for (const step of simulate(experiment, { rngSeed, run: series.length }))
          reach.push((reach.at(-1) ?? 0) + step.members.length);
        series.push(reach);
      }
      return series.length < runs;
    },
    extremes() {
      const ordered = series.map((_, run) => run).sort((a, b) => finalReach(a) - finalReach(b) || a - b);
      return {
        smallest: ordered[0] ?? 0,
        typical: ordered[(ordered.length - 1) >> 1] ?? 0,
        largest: ordered.at(-1) ?? 0,
      };
    },
    band: () => bandOf(series),
  };
}

/** The band of several series; one that has ended stays where it is. */
function bandOf(series: readonly (readonly number[])[]): SampleBand {
  const steps = Math.max(0, ...series.map((reach) => reach.length));
  const low: number[] = [];
  const high: number[] = [];
  const mean: number[] = [];
  for (let step = 0; step < steps; step++) {
    const values = series.map((reach) => reach[Math.min(step, reach.length - 1)] ?? 0).sort((a, b) => a - b);
    low.push(values[Math.floor(0.05 * (values.length - 1))]!);
    high.push(values[Math.ceil(0.95 * (values.length - 1))]!);
    mean.push(values.reduce((sum, value) => sum + value, 0) / values.length);
  }
  return { low, high, mean };
}
