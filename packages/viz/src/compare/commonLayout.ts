import type { CurveLayout } from '../player/curveChart.js';
import type { RecordedRun } from '../run/recordRun.js';
import { timeOf } from './sharedTime.js';
import type { World } from './world.js';

/** How the curves of all worlds are laid out: on the same axes. */
export function commonLayout(worlds: readonly World[], leader: RecordedRun): CurveLayout {
  const highest = worlds.map(({ run, band, ensemble: { ghost } }) =>
    Math.max(run.members.length, ghost?.members.length ?? 0, ...(band?.high ?? [])),
  );
  const end = timeOf(leader, leader.stepCount - 1);
  return { width: 320, height: 158, atLeast: { end, value: Math.max(...highest) } };
}
