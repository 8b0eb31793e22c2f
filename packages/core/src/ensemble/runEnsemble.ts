import type { Experiment } from '../scenario/experiment.js';
import { digestOfRuns } from './digest.js';
import { type EnsembleOptions, ensembleRuns } from './ensembleRuns.js';
import { type Estimate, estimate } from './estimate.js';
import { type ReachSeries, reachSeries } from './reachSeries.js';
import type { RunChunk } from './runChunk.js';

/** What an ensemble came to. */
export interface EnsembleResult {
  readonly runs: number;
  /** Each figure's estimate: `cascadeSize` and `reach` in members, `steps` in steps. */
  readonly metrics: Readonly<Record<EnsembleMetric, Estimate>>;
  /** [runs] each: the figure's value in every run. */
  readonly samples: Readonly<Record<EnsembleMetric, Uint32Array>>;
  /** Members reached by the end of each step. */
  readonly series: ReachSeries;
  /** `sha256-…` of all runs; the same for any number of workers, in Node and browsers. */
  readonly digest: string;
}

/** In a classical model every active member has been reached and passes on, so `reach` equals `cascadeSize`. */
export type EnsembleMetric = 'cascadeSize' | 'reach' | 'steps';

export interface RunEnsembleOptions extends EnsembleOptions {
  /** Called after each chunk with the runs done so far, and once more at the end. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Simulates an ensemble and estimates its figures.
 *
 * @throws as `ensembleRuns` does.
 */
export async function runEnsemble(
  experiment: Experiment,
  options: RunEnsembleOptions = {},
): Promise<EnsembleResult> {
  const { runs = 100, onProgress } = options;
  const chunks: RunChunk[] = [];
  let done = 0;
  for await (const chunk of ensembleRuns(experiment, options)) {
    chunks.push(chunk);
    done += chunk.cascadeSize.length;
    onProgress?.(done, runs);
  }
  chunks.sort((a, b) => a.from - b.from);
  const cascadeSize = joined(chunks.map((chunk) => chunk.cascadeSize));
  const steps = joined(chunks.map((chunk) => chunk.steps));
  const newlyActive = joined(chunks.map((chunk) => chunk.newlyActive));
  const size = estimate(cascadeSize);
  return {
    runs,
    metrics: { cascadeSize: size, reach: size, steps: estimate(steps) },
    samples: { cascadeSize, reach: cascadeSize, steps },
    series: reachSeries(newlyActive, steps),
    digest: digestOfRuns(cascadeSize, steps, newlyActive),
  };
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
