import type { PopulationLayout } from '../layout/layoutPopulation.js';

export type Link = readonly [fromX: number, fromY: number, toX: number, toY: number];

/**
 * A tree over the members of a group: each is linked with the nearest of those who stand nearer to the group's middle.
 * Of members in the same square of side `reach`, which grow together anyway, one stands for all. O(squares²).
 */
export function linkTowardsMiddle(
  members: Uint32Array,
  { x, y, groupX, groupY }: PopulationLayout,
  group: number,
  reach: number,
): Link[] {
  const middleX = groupX[group]!;
  const middleY = groupY[group]!;
  const fromMiddle = (member: number) => (x[member]! - middleX) ** 2 + (y[member]! - middleY) ** 2;
  const standing = new Map<string, number>();
  for (const member of members) {
    const square = `${Math.floor(x[member]! / reach)},${Math.floor(y[member]! / reach)}`;
    const other = standing.get(square);
    if (other === undefined || fromMiddle(member) < fromMiddle(other)) standing.set(square, member);
  }
  const ordered = [...standing.values()].sort((a, b) => fromMiddle(a) - fromMiddle(b) || a - b);
  const links: Link[] = [];
  for (let i = 1; i < ordered.length; i++) {
    const member = ordered[i]!;
    let nearest = ordered[0]!;
    let least = Infinity;
    for (let j = 0; j < i; j++) {
      const other = ordered[j]!;
      const square = (x[other]! - x[member]!) ** 2 + (y[other]! - y[member]!) ** 2;
      if (square < least) {
        least = square;
        nearest = other;
      }
    }
    links.push([x[member]!, y[member]!, x[nearest]!, y[nearest]!]);
  }
  return links;
}
