import { hoursAt, positionAt } from '../run/hoursAt.js';
import type { RecordedRun } from '../run/recordRun.js';

/** The run whose steps the common clock counts: the one that ends last. At least one run must be given. */
export function leadingRun(runs: readonly RecordedRun[]): RecordedRun {
  return runs.reduce((first, other) => (endOf(other) > endOf(first) ? other : first));
}

/** Where a run is when the leading one is at a position; a run that has ended stays at its end. */
export function positionIn(run: RecordedRun, leader: RecordedRun, position: number): number {
  if (run === leader) return position;
  if (run.timed && leader.timed) return positionAt(run.timed, hoursAt(leader.timed, position));
  return Math.min(position, Math.max(0, run.stepCount - 1));
}

/** When a step of a run ends: hours from the start, or steps. */
export function timeOf({ timed }: RecordedRun, step: number): number {
  return timed ? timed.hours[step]! : step;
}

function endOf(run: RecordedRun): number {
  return timeOf(run, run.stepCount - 1);
}

/** The step by whose end a time has come. */
export function stepAtTime({ timed }: RecordedRun, time: number): number {
  return timed ? Math.max(0, Math.ceil(positionAt(timed, time) - 1e-6)) : time;
}
