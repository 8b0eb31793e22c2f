import { checkMemory } from '../base/memoryLimit.js';
import { type Estimate, estimate } from '../metrics/estimate.js';
import type { ClassicalExperiment } from '../scenario/experiment.js';
import type { ClassicalChunk } from './classicalChunk.js';
import { digestOfChunks } from './digestOfChunks.js';
import { ensembleRuns } from './ensembleRuns.js';
import { joined } from './joined.js';
import { type ReachSeries, reachSeries } from './reachSeries.js';
import type { RunEnsembleOptions } from './runEnsembleOptions.js';

/** The figures of one content. */
export interface ContentResult {
  /** Members active at the end, first members included. */
  readonly cascadeSize: Estimate;
  /** Distinct members who had the content. */
  readonly reach: Estimate;
  /** Last step in which somebody became active. */
  readonly steps: Estimate;
  /** Members reached by the end of each step, over the first 100,000 runs at most. */
  readonly series: ReachSeries;
}

/** What an ensemble of a classical model came to. */
export interface EnsembleResult {
  readonly runs: number;
  /** The figures of each content. A classical model has one, named `content`. */
  readonly contents: Readonly<Record<string, ContentResult>>;
  /** [runs] each: the figure's value in every run. */
  readonly samples: Readonly<Record<EnsembleMetric, Uint32Array>>;
  /** `sha256-…` of all runs; the same for any number of workers, in Node and browsers. */
  readonly digest: string;
}

/** In a classical model every active member has been reached and passes on, so `reach` equals `cascadeSize`. */
export type EnsembleMetric = 'cascadeSize' | 'reach' | 'steps';

/** Runs whose course, step by step, is kept for the series. */
const RUNS_IN_SERIES = 100_000;
const BYTES_PER_RUN = 24;

/** The ensemble of a classical model; values of every run are kept, 24 bytes each. */
export async function classicalEnsemble(
  experiment: ClassicalExperiment,
  options: RunEnsembleOptions,
): Promise<EnsembleResult> {
  const { runs = 100, onProgress, maxBytes } = options;
  checkMemory(runs * BYTES_PER_RUN, maxBytes, 'runs');
  const chunks: ClassicalChunk[] = [];
  let done = 0;
  for await (const chunk of ensembleRuns(experiment, options)) {
    chunks.push({ ...chunk, newlyActive: recordsInSeries(chunk) });
    done += chunk.runs;
    onProgress?.(done, runs);
  }
  chunks.sort((a, b) => a.from - b.from);
  const cascadeSize = joined(chunks.map((chunk) => chunk.cascadeSize));
  const steps = joined(chunks.map((chunk) => chunk.steps));
  const newlyActive = joined(chunks.map((chunk) => chunk.newlyActive));
  const size = estimate(cascadeSize);
  const series = reachSeries(newlyActive, steps.subarray(0, RUNS_IN_SERIES));
  return {
    runs,
    contents: { content: { cascadeSize: size, reach: size, steps: estimate(steps), series } },
    samples: { cascadeSize, reach: cascadeSize, steps },
    digest: digestOfChunks(chunks),
  };
}

/** The chunk's step counts, those of the first RUNS_IN_SERIES runs of the ensemble only. */
function recordsInSeries({ from, steps, newlyActive }: ClassicalChunk): Uint32Array {
  if (from + steps.length <= RUNS_IN_SERIES) return newlyActive;
  let records = 0;
  for (let run = 0; from + run < RUNS_IN_SERIES; run++) records += steps[run]! + 1;
  return newlyActive.slice(0, records);
}
