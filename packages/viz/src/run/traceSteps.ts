import { NO_GROUP, NOBODY, ORIGIN, type RngSeed, simulate } from '@grapevine/core';
import type { ClassicalExperiment } from './passOnExperiment.js';
import type { RunTrace } from './runTrace.js';

/** Plays one run of a classical model: step 0 has the first members. O(exposures). */
export function traceSteps(
  experiment: ClassicalExperiment,
  options: { readonly rngSeed: RngSeed; readonly run: number },
): RunTrace {
  const offsets = [0];
  const members: number[] = [];
  const informedBy: number[] = [];
  const informedIn: number[] = [];
  for (const step of simulate(experiment, options)) {
    step.members.forEach((member, i) => {
      members.push(member);
      informedBy.push(step.informedBy[i] ?? NOBODY);
      informedIn.push(step.informedIn[i] ?? NO_GROUP);
    });
    offsets.push(members.length);
  }
  // without first members nothing happens: one empty step
  if (offsets.length === 1) offsets.push(0);
  return {
    stepOffsets: Uint32Array.from(offsets),
    members: Int32Array.from(members),
    informedBy: Int32Array.from(informedBy),
    informedIn: Int32Array.from(informedIn),
    origin: Uint8Array.from(informedBy, (by) => (by < 0 ? ORIGIN.first : ORIGIN.member)),
    timed: undefined,
  };
}
