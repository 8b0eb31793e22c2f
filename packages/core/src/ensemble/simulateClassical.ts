import { NO_GROUP, NOBODY } from '../engine/kernel.js';
import type { Population } from '../population/population.js';
import type { RngKey } from '../random/rngKey.js';
import type { ClassicalExperiment } from '../scenario/experiment.js';
import { type ClassicalCourse, classicalCourse } from './classicalCourse.js';
import { resumeClassical, type StoppedClassical, saveClassical } from './stoppedClassical.js';

/** What happened in one step of a run. The arrays are the caller's to keep. */
export interface SimulationStep {
  /** 0 for the first members, then 1, 2, … */
  readonly step: number;
  /** Members who became active in this step, in order. */
  readonly members: Int32Array;
  /** [members.length] who told each of them; NOBODY (-1) for first members. */
  readonly informedBy: Int32Array;
  /** [members.length] the group in which it happened; NO_GROUP (-1) for first members and ties. */
  readonly informedIn: Int32Array;
  /** [members of the population] index of each one's state after the step, where the model has more than active and not. */
  readonly states?: Uint8Array;
}

/** A classical run that is played step by step, and can be stopped after each. */
export interface ClassicalPlay {
  readonly steps: Generator<SimulationStep, void, void>;
  /** The run as it stands after the steps taken so far. */
  readonly checkpoint: () => Uint8Array;
}

/** A run of a classical model, from the start or from where a stopped one stands. O(exposures) a step. */
export function simulateClassical(
  experiment: ClassicalExperiment,
  key: RngKey,
  begin: number | StoppedClassical,
): ClassicalPlay {
  const { population } = experiment;
  const course = classicalCourse(experiment, key);
  const run = typeof begin === 'number' ? begin : begin.run;
  if (typeof begin === 'number') course.begin(run);
  else resumeClassical(begin, course, population);
  const told = { steps: typeof begin === 'number' ? 0 : begin.steps };
  return {
    steps: playSteps(course, population, told),
    checkpoint: () => saveClassical(course, { key, run, ...told }, population),
  };
}

/** Each step is played when it is asked for: what was told last is the kernel's latest step. */
function* playSteps(
  course: ClassicalCourse,
  { memberCount }: Population,
  told: { steps: number },
): Generator<SimulationStep, void, void> {
  const { kernel } = course;
  const informedBy = new Int32Array(memberCount).fill(NOBODY);
  const informedIn = new Int32Array(memberCount).fill(NO_GROUP);
  if (told.steps === 0 && kernel.activeCount === 0 && course.over) return;
  for (let step = told.steps; ; step++) {
    if (step > 0) {
      if (!course.advance() || (course.changed === 0 && course.over)) return;
      kernel.attribute?.(informedBy, informedIn);
    }
    told.steps = step + 1;
    const members = kernel.active.slice(kernel.stepStart, kernel.activeCount);
    const { stateOf } = kernel;
    yield {
      step,
      members,
      informedBy: members.map((member) => informedBy[member]!),
      informedIn: members.map((member) => informedIn[member]!),
      ...(stateOf && { states: stateOf.slice() }),
    };
  }
}
