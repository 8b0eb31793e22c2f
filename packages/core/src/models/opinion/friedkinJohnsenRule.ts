import type { ContinuousRule, ContinuousWorld } from './continuousRule.js';

/**
 * Each member's opinion becomes a mixture of his initial one (weight `stubborn`), his present one and the mean of his
 * contacts. Groups keep the sum of their members' opinions: a member costs his groups and ties.
 */
export function friedkinJohnsenRule(
  { population, choice, media, opinions, initial }: ContinuousWorld,
  stubborn: number | Float64Array,
  self: number | Float64Array,
): ContinuousRule {
  const { memberCount, groupCount, memberOffsets, memberGroups, groupOffsets, groupMembers } = population;
  const { counts, sourceOffsets, sources } = choice;
  const groupSums = new Float64Array(groupCount);
  let mediaSum = 0;
  for (const opinion of media.opinions) mediaSum += media.strength * opinion;
  const mediaWeight = media.strength * media.opinions.length;

  const prepare = (): void => {
    for (let group = 0; group < groupCount; group++) {
      let sum = 0;
      for (let e = groupOffsets[group]!; e < groupOffsets[group + 1]!; e++)
        sum += opinions[groupMembers[e]!]!;
      groupSums[group] = sum;
    }
  };
  const opinionAfter = (member: number): number => {
    const own = opinions[member]!;
    const weight = counts[member]! + mediaWeight;
    if (weight === 0) return own;
    let sum = mediaSum;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      sum += groupSums[memberGroups[m]!]! - own;
    }
    if (sources.length > 0) {
      for (let t = sourceOffsets[member]!; t < sourceOffsets[member + 1]!; t++) sum += opinions[sources[t]!]!;
    }
    const s = typeof stubborn === 'number' ? stubborn : stubborn[member]!;
    const w = typeof self === 'number' ? self : self[member]!;
    const heard = Math.min(1, Math.max(0, sum / weight));
    return s * initial[member]! + (1 - s) * (w * own + (1 - w) * heard);
  };
  const follow = (member: number): void => {
    const before = opinions[member]!;
    const after = opinionAfter(member);
    opinions[member] = after;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      groupSums[memberGroups[m]!]! += after - before;
    }
  };
  return {
    prepare,
    meet: follow,
    round(next) {
      prepare();
      for (let member = 0; member < memberCount; member++) next[member] = opinionAfter(member);
    },
  };
}
