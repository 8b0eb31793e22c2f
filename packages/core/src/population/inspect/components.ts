import type { Population } from '../population.js';
import { type Distribution, summarise } from './distribution.js';

/** What hangs together through groups and ties; ties count in both directions. */
export interface ComponentReport {
  readonly count: number;
  /** Members of the largest component. */
  readonly largest: number;
  /** Share of all members in it; 0 when there are no members. */
  readonly largestShare: number;
  readonly sizes: Distribution;
}

/** The connected components of the members. O(members + memberships + ties), by union-find with path halving. */
export function findComponents(population: Population): ComponentReport {
  const { memberCount, groupCount, groupOffsets, groupMembers, tieCount, tieOffsets, tieTargets } =
    population;
  // [memberCount] a member higher up in the tree of the component; itself at the root
  const parent = new Uint32Array(memberCount).map((_, member) => member);
  const rootOf = (member: number): number => {
    let at = member;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    const rootA = rootOf(a);
    const rootB = rootOf(b);
    if (rootA < rootB) parent[rootB] = rootA;
    else parent[rootA] = rootB;
  };
  for (let group = 0; group < groupCount; group++) {
    const start = groupOffsets[group]!;
    for (let j = start + 1; j < groupOffsets[group + 1]!; j++) join(groupMembers[start]!, groupMembers[j]!);
  }
  for (let member = 0; tieCount > 0 && member < memberCount; member++) {
    for (let j = tieOffsets[member]!; j < tieOffsets[member + 1]!; j++) join(member, tieTargets[j]!);
  }
  const sizes = new Uint32Array(memberCount);
  for (let member = 0; member < memberCount; member++) sizes[rootOf(member)]!++;
  const occurrences = new Map<number, number>();
  for (const size of sizes) if (size > 0) occurrences.set(size, (occurrences.get(size) ?? 0) + 1);
  const distribution = summarise(occurrences);
  return {
    count: distribution.count,
    largest: distribution.max,
    largestShare: memberCount > 0 ? distribution.max / memberCount : 0,
    sizes: distribution,
  };
}
