import type { Population } from './population.js';

/** Whether every tie leads both ways, with the same weight in both directions. O(members + ties). */
export function hasSymmetricTies({
  memberCount,
  tieCount,
  tieOffsets,
  tieTargets,
  tieWeights,
}: Population): boolean {
  if (tieCount === 0) return true;
  // rows are sorted, so as i ascends, the ties back to i are met in the order of each row
  const next = tieOffsets.slice();
  for (let i = 0; i < memberCount; i++) {
    for (let j = tieOffsets[i]!; j < tieOffsets[i + 1]!; j++) {
      const target = tieTargets[j]!;
      const back = next[target]!++;
      if (back >= tieOffsets[target + 1]! || tieTargets[back] !== i) return false;
      if (tieWeights.length > 0 && tieWeights[back] !== tieWeights[j]) return false;
    }
  }
  return true;
}
