import { grown } from '../engine/grown.js';
import type { RunPlayer } from '../engine/runPlayer.js';
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

/** Simulates the runs from … to - 1. */
export type ClassicalRunner = (from: number, to: number) => ClassicalChunk;

const RUN_OVERHEAD = 20;

/** Simulates runs of a classical model, compiled where that can be had. Throws as `chunkRunner` does. */
export function classicalRunner(experiment: ClassicalExperiment, rngSeed: RngSeed): ClassicalRunner {
  const ready = makeReady(experiment, rngSeed);
  const { model, population, definition, key, seeds } = ready;
  const player = definition.createPlayer?.(model, population, key, seeds);
  return player ? playedRunner(player) : kernelRunner(ready);
}

/** The same by the kernel in JavaScript, step by step: the reference. */
export function steppedRunner(experiment: ClassicalExperiment, rngSeed: RngSeed): ClassicalRunner {
  return kernelRunner(makeReady(experiment, rngSeed));
}

function makeReady({ population, model, seedSet }: ClassicalExperiment, rngSeed: RngSeed) {
  const key = rngKey(rngSeed);
  const seeds = seedSetter(population, seedSet, key);
  return { population, model, definition: modelOfKind(model.kind), key, seeds };
}

function kernelRunner({
  population,
  model,
  definition,
  key,
  seeds,
}: ReturnType<typeof makeReady>): ClassicalRunner {
  const kernel = definition.createKernel(model, population, key);
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

/** Runs by a player, many in a call. */
function playedRunner(player: RunPlayer): ClassicalRunner {
  let stepCounts = new Uint32Array(1024);
  return (from, to) => {
    const runs = to - from;
    const cascadeSize = new Uint32Array(runs);
    const steps = new Uint32Array(runs);
    let work = 0;
    let recorded = 0;
    for (let run = from; run < to; ) {
      const played = player.play(run, to - run);
      cascadeSize.set(player.sizes.subarray(0, played), run - from);
      steps.set(player.steps.subarray(0, played), run - from);
      while (recorded + player.recorded > stepCounts.length) stepCounts = grown(stepCounts);
      stepCounts.set(player.newlyActive.subarray(0, player.recorded), recorded);
      recorded += player.recorded;
      work += player.draws;
      run += played;
    }
    for (let i = 0; i < runs; i++) work += cascadeSize[i]! + RUN_OVERHEAD;
    return { from, runs, cascadeSize, steps, newlyActive: stepCounts.slice(0, recorded), work };
  };
}
