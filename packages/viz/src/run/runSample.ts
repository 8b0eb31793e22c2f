import { type Experiment, type RngSeed, simulate } from '@grapevine/core';

/** Some runs of the ensemble, simulated in the page a slice of time at a time. */
export interface RunSample {
  /** Number of runs simulated so far. */
  readonly size: number;
  /** Simulates for about `milliseconds`, one run at least; true while there is more to do. */
  advance(milliseconds: number): boolean;
  /** Runs with the smallest, the median and the largest reach of a content. */
  extremes(content?: number): {
    readonly smallest: number;
    readonly typical: number;
    readonly largest: number;
  };
  /** The middle 90 % of the runs at each step, for one content. */
  band(content?: number): SampleBand;
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
  const samples: number[][][] = [];
  const seriesOf = (content: number) => samples.map((contents) => contents[content] ?? []);
  return {
    get size() {
      return samples.length;
    },
    advance(milliseconds) {
      const until = performance.now() + milliseconds;
      do {
        if (samples.length >= runs) return false;
        samples.push(reachOfRun(experiment, { rngSeed, run: samples.length }));
      } while (performance.now() < until);
      return samples.length < runs;
    },
    extremes(content = 0) {
      const final = seriesOf(content).map((reach) => reach.at(-1) ?? 0);
      const ordered = final.map((_, run) => run).sort((a, b) => final[a]! - final[b]! || a - b);
      return {
        smallest: ordered[0] ?? 0,
        typical: ordered[(ordered.length - 1) >> 1] ?? 0,
        largest: ordered.at(-1) ?? 0,
      };
    },
    band: (content = 0) => bandOf(seriesOf(content)),
  };
}

/** By content: members reached up to each step. In continuous time, step 0 has what happens at 0 hours. */
function reachOfRun(experiment: Experiment, options: { rngSeed: RngSeed; run: number }): number[][] {
  if (!('passOn' in experiment)) {
    const reach: number[] = [];
    for (const { members } of simulate(experiment, options)) reach.push((reach.at(-1) ?? 0) + members.length);
    return [reach];
  }
  const counts = experiment.passOn.contents.map(() => 0);
  const reach = counts.map(() => [0]);
  for (const { contents, times } of simulate(experiment, options)) {
    contents.forEach((content, i) => {
      counts[content]!++;
      if (times[i] === 0) reach[content]![0]!++;
    });
    reach.forEach((series, content) => {
      series.push(counts[content]!);
    });
  }
  return reach;
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
