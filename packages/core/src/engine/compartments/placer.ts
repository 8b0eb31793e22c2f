import { geometricSkip } from '../../random/geometricSkip.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../../random/stream.js';
import type { MemberStates } from './memberStates.js';

/**
 * Puts each member who is in the first state into another one at the start of a run, with probability `share`,
 * independently, by a geometric skip through the members: stream `index` of the run. O(members who are put).
 */
export function placer(
  members: MemberStates,
  to: number,
  share: number,
  key: RngKey,
  index: number,
): (run: number) => void {
  const { gaps, shift, refine } = geometricSkip(share);
  const { state } = members;
  const found = new Int32Array(state.length);
  const derived = new Uint32Array(4);
  return (run) => {
    deriveInto(derived, key, PURPOSES['initial-state'], run);
    let x = streamX(derived[0]!, derived[1]!, index);
    let y = streamY(x, derived[2]!, derived[3]!, 0);
    let count = 0;
    for (let member = 0; ; member++) {
      const bits = word(x, y);
      const gap = gaps[bits >>> shift]!;
      member += gap >= 0 ? gap : refine(bits, x, y);
      if (member >= state.length) break;
      if (state[member] === 0) found[count++] = member;
      x = (x + STEP_X) | 0;
      y = (y + STEP_Y) | 0;
    }
    members.put(to, found, count);
  };
}
