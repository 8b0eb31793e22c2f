import { whoIs } from './contactChoice.js';
import type { DiscreteRule, DiscreteWorld } from './discreteRule.js';

/**
 * A pair that agrees convinces everybody whom one of them influences. Groups keep count of their opinions, so that those
 * which agree already cost nothing; a group that does not costs its size, and then agrees.
 */
export function sznajdRule({ population, choice, opinions, set }: DiscreteWorld): DiscreteRule {
  const { memberOffsets, memberGroups, groupOffsets, groupMembers, groupCount } = population;
  const { memberCount, tieCount, tieOffsets, tieTargets } = population;
  /** [groupCount] members of opinion 1. */
  const ones = new Int32Array(groupCount);
  const holding = (group: number, opinion: number): number =>
    opinion === 1 ? ones[group]! : groupOffsets[group + 1]! - groupOffsets[group]! - ones[group]!;

  const convince = (member: number, opinion: number): void => {
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const group = memberGroups[m]!;
      if (holding(group, 1 - opinion) === 0) continue;
      for (let e = groupOffsets[group]!; e < groupOffsets[group + 1]!; e++) set(groupMembers[e]!, opinion);
    }
    if (tieCount === 0) return;
    for (let t = tieOffsets[member]!; t < tieOffsets[member + 1]!; t++) set(tieTargets[t]!, opinion);
  };
  /** Everybody whom he influences agrees with him. */
  const heeded = (member: number): boolean => {
    const other = 1 - opinions[member]!;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      if (holding(memberGroups[m]!, other) > 0) return false;
    }
    if (tieCount === 0) return true;
    for (let t = tieOffsets[member]!; t < tieOffsets[member + 1]!; t++) {
      if (opinions[tieTargets[t]!] === other) return false;
    }
    return true;
  };
  /** He has a contact who agrees with him; only such as somebody contradicts, where he himself is heeded. */
  const canConvince = (member: number): boolean => {
    const opinion = opinions[member]!;
    const safe = heeded(member);
    for (let m = memberOffsets[member]!; !safe && m < memberOffsets[member + 1]!; m++) {
      if (holding(memberGroups[m]!, opinion) > 1) return true;
    }
    if (tieCount === 0) return false;
    for (let t = choice.sourceOffsets[member]!; t < choice.sourceOffsets[member + 1]!; t++) {
      const source = choice.sources[t]!;
      if (opinions[source] === opinion && !(safe && heeded(source))) return true;
    }
    return false;
  };
  return {
    meet(member, picked) {
      const other = whoIs(picked);
      const opinion = opinions[member]!;
      if (opinions[other] !== opinion) return;
      convince(member, opinion);
      convince(other, opinion);
    },
    begin() {
      ones.fill(0);
      for (let group = 0; group < groupCount; group++) {
        for (let e = groupOffsets[group]!; e < groupOffsets[group + 1]!; e++) {
          ones[group]! += opinions[groupMembers[e]!]!;
        }
      }
    },
    changed(member, opinion) {
      for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
        ones[memberGroups[m]!]! += opinion === 1 ? 1 : -1;
      }
    },
    frozen() {
      for (let member = 0; member < memberCount; member++) if (canConvince(member)) return false;
      return true;
    },
  };
}
