import type { Population } from '../population/population.js';

/** The ties of a population by whom they lead to: influence goes from the owner to the target. */
export interface IncomingTies {
  /** [memberCount + 1] first incoming tie of each member; [0] without ties. */
  readonly sourceOffsets: Int32Array;
  /** [tieCount] owner of each incoming tie, ascending for each member. */
  readonly sources: Int32Array;
}

/** Turns the ties round. O(members + ties), nothing where there are no ties. */
export function incomingTies({ memberCount, tieCount, tieOffsets, tieTargets }: Population): IncomingTies {
  if (tieCount === 0) return { sourceOffsets: new Int32Array(0), sources: new Int32Array(0) };
  const next = new Int32Array(memberCount + 1);
  for (let tie = 0; tie < tieCount; tie++) next[tieTargets[tie]! + 1]!++;
  for (let member = 0; member < memberCount; member++) next[member + 1]! += next[member]!;
  const sourceOffsets = next.slice();
  const sources = new Int32Array(tieCount);
  for (let source = 0; source < memberCount; source++) {
    for (let tie = tieOffsets[source]!; tie < tieOffsets[source + 1]!; tie++) {
      sources[next[tieTargets[tie]!]!++] = source;
    }
  }
  return { sourceOffsets, sources };
}
