import type { RecordedRun } from './recordRun.js';

/** The figures that stand beside the picture, after some step of a run. */
export interface RunFacts {
  readonly step: number;
  readonly reached: number;
  /** 0 to 1. */
  readonly share: number;
  readonly newlyTold: number;
  /** Groups in which somebody was told. */
  readonly groups: number;
  /** Groups into which the content was carried by somebody who had it from elsewhere. */
  readonly bridges: number;
}

/** Figures after a step, which counts as having happened. */
export function runFacts({ stepOffsets, entries, stepOf }: RecordedRun, step: number): RunFacts {
  const reached = stepOffsets[step + 1]!;
  let groups = 0;
  let bridges = 0;
  for (const entry of entries) {
    if (entry.step > step) break;
    groups++;
    if (entry.isBridge) bridges++;
  }
  return {
    step,
    reached,
    share: stepOf.length === 0 ? 0 : reached / stepOf.length,
    newlyTold: reached - stepOffsets[step]!,
    groups,
    bridges,
  };
}
