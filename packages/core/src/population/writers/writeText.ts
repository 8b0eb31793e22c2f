import type { Population } from '../population.js';
import { chunksOf } from './byteWriter.js';
import { decimal32 } from './decimal32.js';

/** Ties, `u v [weight]` a line; with `once`, only the first direction of each. O(ties). */
export function writeEdgeList(population: Population, once: boolean): Iterable<Uint8Array> {
  const { memberCount, memberLabels, tieCount, tieOffsets, tieTargets, tieWeights } = population;
  return chunksOf(function* (out) {
    for (let i = 0; tieCount > 0 && i < memberCount; i++) {
      for (let j = tieOffsets[i]!; j < tieOffsets[i + 1]!; j++) {
        const target = tieTargets[j]!;
        if (once && target < i) continue;
        out.label(memberLabels, i);
        out.text(' ');
        out.label(memberLabels, target);
        out.text(tieWeights.length > 0 ? ` ${decimal32(tieWeights[j]!)}\n` : '\n');
        yield;
      }
    }
  });
}

/** Memberships, `member group` a line, ordered by member. O(memberships). */
export function writeMemberships(population: Population): Iterable<Uint8Array> {
  const { memberCount, memberLabels, memberOffsets, memberGroups, groupLabels } = population;
  return chunksOf(function* (out) {
    for (let i = 0; i < memberCount; i++) {
      for (let j = memberOffsets[i]!; j < memberOffsets[i + 1]!; j++) {
        out.label(memberLabels, i);
        out.text(' ');
        out.label(groupLabels, memberGroups[j]!);
        out.text('\n');
        yield;
      }
    }
  });
}

/** Groups, one a line: their members, separated by spaces. Empty groups are left out. O(memberships). */
export function writeHyperedges(population: Population): Iterable<Uint8Array> {
  const { groupCount, groupOffsets, groupMembers, memberLabels } = population;
  return chunksOf(function* (out) {
    for (let g = 0; g < groupCount; g++) {
      const start = groupOffsets[g]!;
      const end = groupOffsets[g + 1]!;
      for (let j = start; j < end; j++) {
        out.label(memberLabels, groupMembers[j]!);
        out.text(j + 1 < end ? ' ' : '\n');
        yield;
      }
    }
  });
}
