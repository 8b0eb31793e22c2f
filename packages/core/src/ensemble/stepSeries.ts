import { type Estimate, estimate } from '../metrics/estimate.js';

/** The course of runs, step by step, over all of them; a run that has ended keeps its last values. */
export interface StepSeries {
  /** 0, 1, 2, … up to the longest run's last step, at most 1,000. */
  readonly step: readonly number[];
  /** Members who had been active by the end of each step. */
  readonly reach: readonly Estimate[];
  /** By state, where the model has states: members in it after each step. */
  readonly states?: Readonly<Record<string, readonly Estimate[]>>;
}

const MOST_STEPS = 1000;

/**
 * The series from what was noted of each step, run after run (see `ClassicalChunk`): `states` has a column for each of
 * `names`. O(runs x steps x (states + 1)).
 */
export function stepSeries(
  steps: Uint32Array,
  newlyActive: Uint32Array,
  states: Uint32Array,
  names: readonly string[],
): StepSeries {
  const first = firstRecords(steps);
  const longest = steps.reduce((most, count) => Math.max(most, count), 0);
  const step = Array.from({ length: Math.min(MOST_STEPS, longest) + 1 }, (_, at) => at);
  const records = (at: number) => first.map((record, run) => record + Math.min(at, steps[run]!));
  const reached = new Uint32Array(steps.length);
  const reach = step.map((at) => {
    for (let run = 0; run < steps.length; run++) {
      if (at <= steps[run]!) reached[run]! += newlyActive[first[run]! + at]!;
    }
    return estimate(reached);
  });
  if (names.length === 0) return { step, reach };
  const ofState = (column: number) =>
    step.map((at) =>
      estimate(Uint32Array.from(records(at), (record) => states[record * names.length + column]!)),
    );
  return { step, reach, states: Object.fromEntries(names.map((name, i) => [name, ofState(i)])) };
}

function firstRecords(steps: Uint32Array): Float64Array {
  const first = new Float64Array(steps.length);
  for (let run = 1; run < steps.length; run++) first[run] = first[run - 1]! + steps[run - 1]! + 1;
  return first;
}
