import type { Bubbles } from '../layout/bubbles.js';
import type { SharedFate } from '../paint/scene.js';
import type { RecordedRun } from '../run/recordRun.js';

/** How many members of each bubble something has happened to by the end of each step: `[steps x bubbles]`. */
export interface BubbleLevels {
  readonly reached: Uint32Array;
  /** Of the pass-on model: who passed it on. */
  readonly passed: Uint32Array | undefined;
}

const known = new WeakMap<RecordedRun, BubbleLevels>();

/** The levels of a run; counted once, O(memberships of those reached + steps x bubbles). */
export function bubbleLevels(bubbles: Bubbles, run: RecordedRun): BubbleLevels {
  let levels = known.get(run);
  if (levels === undefined) {
    const passedAt = run.timed?.passedAt;
    levels = {
      reached: count(bubbles, run, run.stepOf),
      passed: passedAt && count(bubbles, run, passedAt),
    };
    known.set(run, levels);
  }
  return levels;
}

function count(bubbles: Bubbles, { members, stepCount }: RecordedRun, stepOf: Int32Array): Uint32Array {
  const { memberOffsets, memberBubbles } = bubbles;
  const counts = new Uint32Array(stepCount * bubbles.count);
  for (const member of members) {
    const step = stepOf[member]!;
    if (step < 0) continue;
    for (let j = memberOffsets[member]!; j < memberOffsets[member + 1]!; j++)
      counts[step * bubbles.count + memberBubbles[j]!]!++;
  }
  for (let i = bubbles.count; i < counts.length; i++) counts[i]! += counts[i - bubbles.count]!;
  return counts;
}

/** After one step: members of each bubble who fare differently elsewhere, those reached here and the others. */
export interface DifferingLevels {
  readonly step: number;
  readonly here: Uint32Array;
  readonly elsewhere: Uint32Array;
}

const lastDiffering = new WeakMap<SharedFate, DifferingLevels>();

/** Counts those who fare differently elsewhere. O(memberships); at the same step as the last time, nothing. */
export function differingLevels(
  { count: bubbles, memberOffsets, memberBubbles }: Bubbles,
  { stepOf }: RecordedRun,
  isShared: SharedFate,
  step: number,
): DifferingLevels {
  const last = lastDiffering.get(isShared);
  if (last?.step === step) return last;
  const [here, elsewhere] = [new Uint32Array(bubbles), new Uint32Array(bubbles)];
  for (let member = 0; member < stepOf.length; member++) {
    if (isShared(member, step)) continue;
    const at = stepOf[member]!;
    const counts = at >= 0 && at <= step ? here : elsewhere;
    for (let j = memberOffsets[member]!; j < memberOffsets[member + 1]!; j++) counts[memberBubbles[j]!]!++;
  }
  const levels = { step, here, elsewhere };
  lastDiffering.set(isShared, levels);
  return levels;
}
