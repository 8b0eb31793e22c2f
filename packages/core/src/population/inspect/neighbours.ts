import type { Population } from '../population.js';

/** The projected network: members are neighbours when they share a group or a tie in either direction. */
export interface Neighbourhood {
  /** The distinct neighbours of a member, in a buffer that the next call overwrites. O(sizes of the member's groups + ties). */
  of(member: number): Uint32Array;
  /** Whether two members are neighbours. O(groups of both + log ties). */
  areNeighbours(a: number, b: number): boolean;
}

/** Looks into the projected network of a population without ever writing it down. O(members + ties) once. */
export function neighbourhood(population: Population): Neighbourhood {
  const { memberCount, memberOffsets, memberGroups, groupOffsets, groupMembers } = population;
  const { tieOffsets, tieTargets } = population;
  const incoming = reversedTies(population);
  const found = new Uint32Array(memberCount);
  // [memberCount] 1 + the last member whose neighbours included this one
  const seenFrom = new Uint32Array(memberCount);
  const of = (member: number): Uint32Array => {
    let count = 0;
    const meet = (list: Uint32Array, start: number, end: number): void => {
      for (let j = start; j < end; j++) {
        const other = list[j]!;
        if (seenFrom[other] === member + 1) continue;
        seenFrom[other] = member + 1;
        found[count++] = other;
      }
    };
    // the marks of an earlier call for the same member must not count
    if (seenFrom[member] === member + 1) seenFrom.fill(0);
    seenFrom[member] = member + 1;
    for (let j = memberOffsets[member]!; j < memberOffsets[member + 1]!; j++) {
      meet(groupMembers, groupOffsets[memberGroups[j]!]!, groupOffsets[memberGroups[j]! + 1]!);
    }
    if (population.tieCount > 0) {
      meet(tieTargets, tieOffsets[member]!, tieOffsets[member + 1]!);
      meet(incoming.sources, incoming.offsets[member]!, incoming.offsets[member + 1]!);
    }
    return found.subarray(0, count);
  };
  const areNeighbours = (a: number, b: number): boolean =>
    meet(memberGroups, memberOffsets, a, b) || isTied(population, a, b) || isTied(population, b, a);
  return { of, areNeighbours };
}

/** Who has a tie to each member: the transposed table. */
function reversedTies({ memberCount, tieCount, tieOffsets, tieTargets }: Population) {
  const offsets = new Uint32Array(memberCount + 1);
  const sources = new Uint32Array(tieCount);
  if (tieCount === 0) return { offsets, sources };
  for (const target of tieTargets) offsets[target + 1]!++;
  for (let member = 0; member < memberCount; member++) offsets[member + 1]! += offsets[member]!;
  const next = offsets.slice();
  for (let member = 0; member < memberCount; member++) {
    for (let j = tieOffsets[member]!; j < tieOffsets[member + 1]!; j++)
      sources[next[tieTargets[j]!]!++] = member;
  }
  return { offsets, sources };
}

/** Whether two ascending rows have an entry in common. */
function meet(values: Uint32Array, offsets: Uint32Array, a: number, b: number): boolean {
  let i = offsets[a]!;
  let j = offsets[b]!;
  while (i < offsets[a + 1]! && j < offsets[b + 1]!) {
    if (values[i] === values[j]) return true;
    if (values[i]! < values[j]!) i++;
    else j++;
  }
  return false;
}

function isTied({ tieCount, tieOffsets, tieTargets }: Population, from: number, to: number): boolean {
  if (tieCount === 0) return false;
  let low = tieOffsets[from]!;
  let high = tieOffsets[from + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tieTargets[middle]! < to) low = middle + 1;
    else high = middle;
  }
  return low < tieOffsets[from + 1]! && tieTargets[low] === to;
}
