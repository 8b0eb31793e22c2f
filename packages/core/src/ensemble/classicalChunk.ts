import { grown } from '../engine/grown.js';
import { seedSetter } from '../engine/seedSet.js';
import { modelOfKind } from '../models/catalogue.js';
import { type RngSeed, rngKey } from '../random/rngKey.js';
import type { ClassicalExperiment } from '../scenario/experiment.js';

/** What some consecutive runs of a classical model came to. */
export interface ClassicalChunk {
  /** Index of the first run. */
  readonly from: number;
  /** How many runs. */
  readonly runs: number;
  /** [runs] members active at the end, first members included. */
  readonly cascadeSize: Uint32Array;
  /** [runs] steps until nothing more happened: the last step in which somebody became active. */
  readonly steps: Uint32Array;
  /** [sum of (steps + 1)] members who became active in each step, run after run, from step 0. */
  readonly newlyActive: Uint32Array;
  /** Random words drawn and members activated: what the chunk cost, in units that do not depend on the machine. */
  readonly work: number;
}

const RUN_OVERHEAD = 20;

/** Simulates runs of a classical model. Throws as `chunkRunner` does. */
export function classicalRunner(
  { population, model, seedSet }: ClassicalExperiment,
  rngSeed: RngSeed,
): (from: number, to: number) => ClassicalChunk {
  const key = rngKey(rngSeed);
  const seeds = seedSetter(population, seedSet, key);
  const kernel = modelOfKind(model.kind).createKernel(model, population, key);
  const first = new Int32Array(seeds.largest);
  let stepCounts = new Uint32Array(1024);
  return (from, to) => {
    const runs = to - from;
    const cascadeSize = new Uint32Array(runs);
    const steps = new Uint32Array(runs);
    const workBefore = kernel.work.draws;
    let work = 0;
    let recorded = 0;
    for (let run = from; run < to; run++) {
      kernel.start(run, first, seeds.write(run, first));
      const firstRecord = recorded;
      for (
        let active = kernel.activeCount, step = 0;
        active > 0 || step === 0;
        active = kernel.step(), step++
      ) {
        if (recorded === stepCounts.length) stepCounts = grown(stepCounts);
        stepCounts[recorded++] = active;
      }
      cascadeSize[run - from] = kernel.activeCount;
      steps[run - from] = recorded - firstRecord - 1;
      work += kernel.activeCount + RUN_OVERHEAD;
    }
    work += kernel.work.draws - workBefore;
    return { from, runs, cascadeSize, steps, newlyActive: stepCounts.slice(0, recorded), work };
  };
}
