import { type RngSeed, rngKey } from '../random/rngKey.js';
import type { ClassicalExperiment } from '../scenario/experiment.js';
import { type ClassicalRunner, RUN_OVERHEAD } from './classicalChunk.js';
import { type ClassicalCourse, classicalCourse } from './classicalCourse.js';
import { playedRunner } from './playedRunner.js';
import { recordRun, stepRecords } from './stepRecords.js';

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
      if (figures.length > 0)
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
