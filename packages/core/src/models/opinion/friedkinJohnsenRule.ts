import type { ContinuousRule, ContinuousWorld } from './continuousRule.js';
import { eachValue } from './eachValue.js';

/**
 * Each member's opinion becomes a mixture of his initial one (weight `stubborn`), his present one and the mean of his
 * contacts. Groups keep the sum of their members' opinions: a member costs his groups and ties.
 */
export function friedkinJohnsenRule(
  { population, choice, media, opinions, initial }: ContinuousWorld,
  stubbornness: number | Float64Array,
  selfWeight: number | Float64Array,
): ContinuousRule {
  const { memberCount, groupCount, memberOffsets, memberGroups, groupOffsets, groupMembers } = population;
  const { counts, sourceOffsets, sources } = choice;
  const stubborn = eachValue(stubbornness, memberCount);
  const self = eachValue(selfWeight, memberCount);
  const groupSums = new Float64Array(groupCount);
  /** What the media add to each sum, in an array as sums are. */
  const mediaSum = Float64Array.of(
    media.opinions.reduce((sum, opinion) => sum + media.strength * opinion, 0),
  );
  const mediaWeight = media.strength * media.opinions.length;

  const prepare = (): void => {
    for (let group = 0; group < groupCount; group++) {
      let sum = 0;
      for (let e = groupOffsets[group]!; e < groupOffsets[group + 1]!; e++)
        sum += opinions[groupMembers[e]!]!;
      groupSums[group] = sum;
    }
  };
  const writeAfter = (member: number, target: Float64Array): void => {
    const own = opinions[member]!;
    target[member] = own;
    const weight = counts[member]! + mediaWeight;
    if (weight === 0) return;
    let sum = mediaSum[0]!;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      sum += groupSums[memberGroups[m]!]! - own;
    }
    if (sources.length > 0) {
      for (let t = sourceOffsets[member]!; t < sourceOffsets[member + 1]!; t++) sum += opinions[sources[t]!]!;
    }
    const s = stubborn[member]!;
    const w = self[member]!;
    const heard = Math.min(1, Math.max(0, sum / weight));
    target[member] = s * initial[member]! + (1 - s) * (w * own + (1 - w) * heard);
  };
  const follow = (member: number): void => {
    const before = opinions[member]!;
    writeAfter(member, opinions);
    const after = opinions[member]!;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      groupSums[memberGroups[m]!]! += after - before;
    }
  };
  return {
    prepare,
    meet: follow,
    round(next) {
      prepare();
      for (let member = 0; member < memberCount; member++) writeAfter(member, next);
    },
  };
}
