import { grown } from '../engine/grown.js';
import type { RunPlayer } from '../engine/runPlayer.js';
import { type RngSeed, rngKey } from '../random/rngKey.js';
import type { ClassicalExperiment } from '../scenario/experiment.js';
import { type ClassicalCourse, classicalCourse } from './classicalCourse.js';
import { recordRun, stepRecords } from './stepRecords.js';

/** What some consecutive runs of a classical model came to. */
export interface ClassicalChunk {
  /** Index of the first run. */
  readonly from: number;
  /** How many runs. */
  readonly runs: number;
  /** [runs] members who count as active at the end. */
  readonly cascadeSize: Uint32Array;
  /** [runs] members who have been active at some time; absent where these are all who are active at the end. */
  readonly reach?: Uint32Array;
  /** [runs] the last step in which anything happened. */
  readonly steps: Uint32Array;
  /** [sum of (steps + 1)] members who became active for the first time in each step, run after run, from step 0. */
  readonly newlyActive: Uint32Array;
  /** [sum of (steps + 1) x states] members in each state after each step, where the model has states. */
  readonly states?: Uint32Array;
  /** [runs x figures] the model's own figures at the end, where it has any. */
  readonly figures?: Float64Array;
  /** Random words drawn and members activated: what the chunk cost, in units that do not depend on the machine. */
  readonly work: number;
}

/** Simulates the runs from … to - 1. */
export type ClassicalRunner = (from: number, to: number) => ClassicalChunk;

const RUN_OVERHEAD = 20;

/** Simulates runs of a classical model, compiled where that can be had. Throws as `chunkRunner` does. */
export function classicalRunner(experiment: ClassicalExperiment, rngSeed: RngSeed): ClassicalRunner {
  const key = rngKey(rngSeed);
  const course = classicalCourse(experiment, key);
  const { definition, parameters } = course.model;
  const player = course.isPlain
    ? definition.createPlayer?.(parameters, experiment.population, key, course.seeds)
    : undefined;
  return player ? playedRunner(player) : courseRunner(course);
}

/** The same by the kernel in JavaScript, step by step: the reference. */
export function steppedRunner(experiment: ClassicalExperiment, rngSeed: RngSeed): ClassicalRunner {
  return courseRunner(classicalCourse(experiment, rngKey(rngSeed)));
}

function courseRunner(course: ClassicalCourse): ClassicalRunner {
  const { kernel, model } = course;
  const { states = [], figures = [] } = model.definition;
  const hasReach = states.length + figures.length > 0;
  const records = stepRecords(kernel.counts ? states.length : 0);
  return (from, to) => {
    const runs = to - from;
    const cascadeSize = new Uint32Array(runs);
    const reach = new Uint32Array(runs);
    const steps = new Uint32Array(runs);
    const values = new Float64Array(runs * figures.length);
    const drawsBefore = kernel.work.draws;
    let work = 0;
    records.count = 0;
    for (let i = 0; i < runs; i++) {
      steps[i] = recordRun(course, from + i, records);
      cascadeSize[i] = kernel.size;
      reach[i] = kernel.activeCount;
      kernel.writeFigures?.(values.subarray(i * figures.length, (i + 1) * figures.length));
      work += kernel.activeCount + RUN_OVERHEAD;
    }
    work += kernel.work.draws - drawsBefore;
    const { newlyActive, states: counts, width, count } = records;
    return {
      ...{ from, runs, cascadeSize, steps, work },
      newlyActive: newlyActive.slice(0, count),
      ...(hasReach && { reach }),
      ...(width > 0 && { states: counts.slice(0, count * width) }),
      ...(figures.length > 0 && { figures: values }),
    };
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
