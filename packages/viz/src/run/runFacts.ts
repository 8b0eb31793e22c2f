import type { RecordedRun } from './recordRun.js';

/** The figures that stand beside the picture, after some step of a run. */
export interface RunFacts {
  readonly step: number;
  readonly reached: number;
  /** 0 to 1. */
  readonly share: number;
  readonly newlyTold: number;
  /** Members who have passed it on so far; undefined for models that do not tell them from those who were told. */
  readonly passedOn: number | undefined;
  /** Groups with at least one reached member, first members included. */
  readonly groups: number;
  /** Groups in which somebody was first told by a member who had himself been told elsewhere by a member. */
  readonly bridges: number;
}

/** Figures after a step, which counts as having happened. */
export function runFacts(run: RecordedRun, step: number): RunFacts {
  const { stepOffsets, groupsReached, entries, stepOf, timed } = run;
  const reached = stepOffsets[step + 1]!;
  let bridges = 0;
  for (const entry of entries) {
    if (entry.step > step) break;
    if (entry.isBridge) bridges++;
  }
  return {
    step,
    reached,
    share: stepOf.length === 0 ? 0 : reached / stepOf.length,
    newlyTold: reached - stepOffsets[step]!,
    passedOn: timed?.passed[step],
    groups: groupsReached[step]!,
    bridges,
  };
}
