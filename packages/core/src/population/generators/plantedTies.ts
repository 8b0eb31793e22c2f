import { deriveKey, type RngKey } from '../../random/rngKey.js';
import type { Affiliation } from './affiliation.js';
import type { TiedPairs } from './affiliationTies.js';
import { growingList } from './growingList.js';
import { pairStubs } from './pairStubs.js';

/** Groups and how many ties each member is to have in and outside them. */
export interface PlantedDegrees {
  readonly affiliation: Affiliation;
  /** [memberships] ties inside the group of each place of the affiliation. */
  readonly inside: Uint32Array;
  /** [memberCount] ties to members with whom no group is shared. */
  readonly outside: Uint32Array;
}

const STREAM = { group: 1, outside: 2 } as const;

/** Ties up the members of each group among themselves, then all outside stubs with each other. O(ties + memberships). */
export function drawPlantedTies({ affiliation, inside, outside }: PlantedDegrees, key: RngKey): TiedPairs {
  const { groupOffsets, groupMembers } = affiliation;
  const stubCount = total(inside) + total(outside);
  const from = growingList(stubCount / 2);
  const to = growingList(stubCount / 2);
  const keep = (stubs: Uint32Array, pairs: number): void => {
    for (let j = 0; j < pairs; j++) {
      from.push(stubs[2 * j]!);
      to.push(stubs[2 * j + 1]!);
    }
  };
  for (let group = 0; group + 1 < groupOffsets.length; group++) {
    const start = groupOffsets[group]!;
    const end = groupOffsets[group + 1]!;
    const stubs = repeat(groupMembers.subarray(start, end), inside.subarray(start, end), end - start - 1);
    keep(
      stubs,
      pairStubs(stubs, () => true, deriveKey(key, [STREAM.group, group])),
    );
  }
  const everybody = Uint32Array.from(outside, (_, member) => member);
  const stubs = repeat(everybody, outside, outside.length - 1);
  const strangers = sharesNoGroup(affiliation, outside.length);
  keep(stubs, pairStubs(stubs, strangers, deriveKey(key, [STREAM.outside])));
  return { from: from.values(), to: to.values() };
}

/** Each value as often as its count says, at most `most` times. */
function repeat(values: Uint32Array, counts: Uint32Array, most: number): Uint32Array {
  const repeated = new Uint32Array(counts.reduce((sum, count) => sum + Math.min(count, most), 0));
  let end = 0;
  for (let i = 0; i < values.length; i++) {
    const start = end;
    end += Math.min(counts[i]!, most);
    repeated.fill(values[i]!, start, end);
  }
  return repeated;
}

function total(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Tells whether two members share no group. O(groups of the two). */
function sharesNoGroup({ groupOffsets, groupMembers }: Affiliation, memberCount: number) {
  const offsets = new Uint32Array(memberCount + 1);
  for (const member of groupMembers) offsets[member + 1]!++;
  for (let member = 0; member < memberCount; member++) offsets[member + 1]! += offsets[member]!;
  const groups = new Uint32Array(groupMembers.length);
  const next = offsets.slice();
  for (let group = 0; group + 1 < groupOffsets.length; group++) {
    for (let j = groupOffsets[group]!; j < groupOffsets[group + 1]!; j++)
      groups[next[groupMembers[j]!]!++] = group;
  }
  return (a: number, b: number): boolean => {
    let i = offsets[a]!;
    let j = offsets[b]!;
    while (i < offsets[a + 1]! && j < offsets[b + 1]!) {
      if (groups[i] === groups[j]) return false;
      if (groups[i]! < groups[j]!) i++;
      else j++;
    }
    return true;
  };
}
