import type { Anchors } from './anchors.js';
import type { Attractors } from './attractors.js';
import { isCrowd } from './isCrowd.js';
import { type MemberGrid, visitNear } from './memberGrid.js';
import { type AnchorPairs, ASPECT, type Places, relaxAnchors } from './placeAnchors.js';
import { separateMembers } from './separateMembers.js';

const ROUNDS = 160;
/** In a crowd as many rounds as move so many members. */
const MOST_MOVES = 1_400_000;
const SPACING = 1;

/**
 * Lets members settle: home holds each of them, his other groups draw him to the shore that faces them, the discs of
 * others push him out, small groups huddle, and nobody stands on anybody's feet. What comes out: the members of one
 * group form a compact, even cloud, and those of several stand on the overlap or between. O(rounds x pairs), with fewer rounds in a crowd.
 */
export function settleMembers(
  attractors: Attractors,
  anchors: Anchors,
  pairs: AnchorPairs,
  places: Places,
  { x, y }: Places,
): void {
  const rounds = isCrowd(x.length) ? Math.max(2, Math.round(MOST_MOVES / x.length)) : ROUNDS;
  let grid = separateMembers(x, y, SPACING, 0.5);
  for (let round = 0; round < rounds; round++) {
    const cooling = 1 - round / rounds;
    pullHome(attractors, anchors, places, { x, y }, 0.2 + 0.2 * cooling);
    pushOutOfDiscs(attractors, anchors, places, { x, y }, grid, 0.15 + 0.35 * cooling);
    huddle(attractors, anchors, { x, y }, 0.02 + 0.03 * cooling);
    if (!isCrowd(x.length) && round < 0.8 * rounds && round % 4 === 0) relaxAnchors(pairs, places, 1);
    grid = separateMembers(x, y, SPACING, 0.9);
  }
  for (let round = 0; round < Math.min(12, rounds / 2); round++) separateMembers(x, y, SPACING, 0.8);
}

/** Home holds its members; each of their other discs draws them to the shore that faces it, a near one more than a far one. */
function pullHome(
  { memberOffsets, memberAttractors }: Attractors,
  { anchorOf, home, radius }: Anchors,
  places: Places,
  { x, y }: Places,
  strength: number,
): void {
  for (let member = 0; member < x.length; member++) {
    const own = home[member]!;
    if (own < 0) {
      x[member] = x[member]! * (1 - 0.003);
      y[member] = y[member]! * (1 - 0.003 * ASPECT);
      continue;
    }
    let moveX = 0;
    let moveY = 0;
    for (let j = memberOffsets[member]!; j < memberOffsets[member + 1]!; j++) {
      const anchor = anchorOf[memberAttractors[j]!]!;
      if (anchor < 0) continue;
      const dx = places.x[anchor]! - x[member]!;
      const dy = places.y[anchor]! - y[member]!;
      const away = Math.sqrt(dx * dx + dy * dy) + 1e-9;
      const outside = away - radius[anchor]!;
      let pull: number;
      if (anchor === own) pull = 0.03 * away + (outside > 0 ? 1.2 * outside : 0);
      else pull = outside < 0 ? 0 : (0.9 * Math.min(1, outside)) / (1 + 0.25 * outside);
      moveX += (pull * dx) / away;
      moveY += (pull * dy) / away;
    }
    x[member] = x[member]! + strength * moveX;
    y[member] = y[member]! + strength * moveY;
  }
}

function pushOutOfDiscs(
  { memberOffsets, memberAttractors }: Attractors,
  { count, anchorOf, radius }: Anchors,
  places: Places,
  { x, y }: Places,
  grid: MemberGrid,
  strength: number,
): void {
  const belongs = (member: number, anchor: number) => {
    for (let j = memberOffsets[member]!; j < memberOffsets[member + 1]!; j++)
      if (anchorOf[memberAttractors[j]!]! === anchor) return true;
    return false;
  };
  for (let anchor = 0; anchor < count; anchor++) {
    const centreX = places.x[anchor]!;
    const centreY = places.y[anchor]!;
    const reach = radius[anchor]! + 0.8;
    visitNear(grid, centreX, centreY, reach, (member) => {
      const dx = x[member]! - centreX;
      const dy = y[member]! - centreY;
      const away = Math.sqrt(dx * dx + dy * dy) + 1e-9;
      if (away >= reach || belongs(member, anchor)) return;
      const push = strength * Math.min(1, 0.5 * (reach - away));
      x[member] = x[member]! + (push * dx) / away;
      y[member] = y[member]! + (push * dy) / away;
    });
  }
}

/** Groups without a place of their own: members move towards their middle. */
function huddle(
  { count, offsets, members }: Attractors,
  { anchorOf }: Anchors,
  { x, y }: Places,
  strength: number,
): void {
  for (let attractor = 0; attractor < count; attractor++) {
    if (anchorOf[attractor]! >= 0) continue;
    const start = offsets[attractor]!;
    const end = offsets[attractor + 1]!;
    let sumX = 0;
    let sumY = 0;
    for (let j = start; j < end; j++) {
      sumX += x[members[j]!]!;
      sumY += y[members[j]!]!;
    }
    for (let j = start; j < end; j++) {
      const member = members[j]!;
      const dx = sumX / (end - start) - x[member]!;
      const dy = sumY / (end - start) - y[member]!;
      const away = Math.sqrt(dx * dx + dy * dy);
      const pull = strength / (1 + 0.2 * away);
      x[member] = x[member]! + pull * dx;
      y[member] = y[member]! + pull * dy;
    }
  }
}
