import type { ChunkSession, Experiment, Pool, RngSeed } from '@grapevine/core';
import type { PlayedScenario } from '../page/playerData.js';
import type { RunSample } from './runSample.js';

/** A sample that is to be filled, and what with. */
export interface SampleJob {
  readonly experiment: Experiment;
  readonly rngSeed: RngSeed;
  readonly sample: Pick<RunSample, 'wanted' | 'missing' | 'add'>;
  /** With the further runs that the scenario wants for each run. */
  readonly isWhole?: boolean;
}

export interface FillOptions {
  readonly pool: Promise<Pool>;
  readonly signal: AbortSignal;
  /** New runs have come in. */
  readonly onRuns: () => void;
}

/** How long a chunk of runs may take: with workers, and on a thread that paints pictures at the same time. */
const CHUNK_MILLISECONDS = { workers: 160, 'this-thread': 7 };
const MOST_GROWTH = 4;
const LEAST_PAUSE = 24;

/** A job that is under way. */
interface Filling extends SampleJob {
  readonly session: ChunkSession;
  /** Runs that nobody has taken on, ascending. */
  readonly open: number[];
}

/**
 * Simulates the runs of several samples, all at the same pace, each run once. Where there are no workers, pauses keep the
 * page moving. Ends early when told to; rejects where an experiment cannot be run, or workers die again and again.
 */
export async function fillSamples(jobs: readonly SampleJob[], options: FillOptions): Promise<void> {
  const pool = await options.pool;
  if (options.signal.aborted) return;
  const fillings = await Promise.all(
    jobs.map(async (job): Promise<Filling> => {
      const { experiment, rngSeed, sample, isWhole } = job;
      const session = await pool.open(isWhole ? experiment : withoutMore(experiment), rngSeed);
      return { ...job, session, open: sample.missing };
    }),
  );
  try {
    const lanes = Array.from({ length: pool.size }, () => runLane(fillings, pool.kind, options));
    await Promise.all(lanes);
  } finally {
    await Promise.all(fillings.map(({ session }) => session.close()));
  }
}

/** Takes runs on, one chunk after the other, until none are left. */
async function runLane(
  fillings: readonly Filling[],
  kind: Pool['kind'],
  { signal, onRuns }: FillOptions,
): Promise<void> {
  let length = 1;
  while (!signal.aborted) {
    const filling = leastFilled(fillings);
    if (!filling) return;
    const { session, sample, open } = filling;
    const from = open[0]!;
    const to = from + open.splice(0, withoutGap(open, length)).length;
    const start = performance.now();
    const chunk = await session.run(from, to);
    const took = performance.now() - start;
    if (signal.aborted) return;
    sample.add(chunk, session.facts);
    onRuns();
    const fitting = Math.floor((CHUNK_MILLISECONDS[kind] * (to - from)) / Math.max(0.1, took));
    length = Math.max(1, Math.min(fitting, MOST_GROWTH * length));
    if (kind === 'this-thread') await pause(Math.max(LEAST_PAUSE, 2 * took));
  }
}

function leastFilled(fillings: readonly Filling[]): Filling | undefined {
  const open = fillings.filter((filling) => filling.open.length > 0);
  return open.sort((a, b) => b.open.length - a.open.length)[0];
}

/** How many runs, `most` at most, follow each other from the first on. */
function withoutGap(runs: readonly number[], most: number): number {
  let count = 1;
  while (count < most && runs[count] === runs[0]! + count) count++;
  return count;
}

/** Whether a scenario wants further runs for each run. */
export function hasMore(played: PlayedScenario): boolean {
  return 'passOn' in played && played.passOn.counterfactuals?.length > 0;
}

/** Without the further runs, which no page shows. */
function withoutMore(experiment: Experiment): Experiment {
  if (!('passOn' in experiment)) return experiment;
  return { ...experiment, passOn: { ...experiment.passOn, counterfactuals: [] } };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
