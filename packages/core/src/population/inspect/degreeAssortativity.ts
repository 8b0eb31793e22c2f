import type { Population } from '../population.js';
import { memberDegrees } from './memberDegrees.js';

/**
 * Whether members with many neighbours are next to each other: Pearson's correlation of `memberDegrees` at the two ends
 * of an edge (Newman 2002), where each pair of members in a group is an edge, once for each group, and so is each tie.
 * From sums over groups, never over pairs: O(memberships + ties).
 *
 * @returns -1 to 1, or `null` when all ends have the same degree or there is no edge.
 */
export function degreeAssortativity(population: Population): number | null {
  const { memberCount, groupCount, groupOffsets, groupMembers, tieCount, tieOffsets, tieTargets } =
    population;
  const degrees = memberDegrees(population);
  let ends = 0;
  let sum = 0;
  let squares = 0;
  let products = 0;
  for (let group = 0; group < groupCount; group++) {
    const start = groupOffsets[group]!;
    const end = groupOffsets[group + 1]!;
    let total = 0;
    let totalSquares = 0;
    for (let j = start; j < end; j++) {
      const degree = degrees[groupMembers[j]!]!;
      total += degree;
      totalSquares += degree * degree;
    }
    const others = end - start - 1;
    ends += (end - start) * Math.max(others, 0);
    sum += total * Math.max(others, 0);
    squares += totalSquares * Math.max(others, 0);
    // over ordered pairs: (sum of d)^2 less the pairs of a member with itself
    products += total * total - totalSquares;
  }
  for (let member = 0; tieCount > 0 && member < memberCount; member++) {
    const degree = degrees[member]!;
    for (let j = tieOffsets[member]!; j < tieOffsets[member + 1]!; j++) {
      const other = degrees[tieTargets[j]!]!;
      ends += 2;
      sum += degree + other;
      squares += degree * degree + other * other;
      products += 2 * degree * other;
    }
  }
  const variance = squares / ends - (sum / ends) ** 2;
  if (ends === 0 || variance <= 1e-12 * (squares / ends)) return null;
  return (products / ends - (sum / ends) ** 2) / variance;
}
