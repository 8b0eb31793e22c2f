import { seedSetter } from '../engine/seedSet.js';
import { modelOfKind } from '../models/catalogue.js';
import { type RngSeed, rngKey } from '../random/rngKey.js';
import type { Experiment } from '../scenario/experiment.js';

/** What some consecutive runs of an ensemble came to. */
export interface RunChunk {
  /** Index of the first run. */
  readonly from: number;
  /** [runs] members active at the end, first members included. */
  readonly cascadeSize: Uint32Array;
  /** [runs] steps until nothing more happened: the last step in which somebody became active. */
  readonly steps: Uint32Array;
  /** [sum of (steps + 1)] members who became active in each step, run after run, from step 0. */
  readonly newlyActive: Uint32Array;
  /** Random words drawn and members activated: what the chunk cost, in units that do not depend on the machine. */
  readonly work: number;
}

/** Simulates the runs from … to - 1 of an ensemble. */
export type ChunkRunner = (from: number, to: number) => RunChunk;

const RUN_OVERHEAD = 20;

/**
 * Prepares an experiment for many runs: arrays are allocated once. A run depends on the seed and its own index only.
 *
 * @throws GrapevineError `invalid-input` where the seed set or the model does not fit the population.
 */
export function chunkRunner({ population, model, seedSet }: Experiment, rngSeed: RngSeed): ChunkRunner {
  const key = rngKey(rngSeed);
  const seeds = seedSetter(population, seedSet, key);
  const kernel = modelOfKind(model.kind).createKernel(model, population, key);
  const first = new Int32Array(seeds.largest);
  let stepCounts = new Uint32Array(1024);
  return (from, to) => {
    const cascadeSize = new Uint32Array(to - from);
    const steps = new Uint32Array(to - from);
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
        if (recorded === stepCounts.length) stepCounts = doubled(stepCounts);
        stepCounts[recorded++] = active;
      }
      cascadeSize[run - from] = kernel.activeCount;
      steps[run - from] = recorded - firstRecord - 1;
      work += kernel.activeCount + RUN_OVERHEAD;
    }
    work += kernel.work.draws - workBefore;
    return { from, cascadeSize, steps, newlyActive: stepCounts.slice(0, recorded), work };
  };
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
