import type { Anchors } from './anchors.js';
import type { Attractors } from './attractors.js';
import { type MemberGrid, visitNear } from './memberGrid.js';
import { ASPECT, type Places, relaxAnchors, wantedDistances } from './placeAnchors.js';
import { separateMembers } from './separateMembers.js';

const ROUNDS = 160;
const SPACING = 1;

/**
 * Lets members settle: each is drawn into the discs of his groups and pushed out of the discs of others, small groups
 * huddle, nobody stands on anybody's feet, and discs follow their members. What comes out: the members of one group
 * form a compact, even cloud, and those of several stand on the overlap or between. O(rounds x pairs).
 */
export function settleMembers(
  attractors: Attractors,
  anchors: Anchors,
  places: Places,
  { x, y }: Places,
): void {
  const distance = wantedDistances(anchors);
  let grid = separateMembers(x, y, SPACING, 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    const cooling = 1 - round / ROUNDS;
    pullIntoDiscs(attractors, anchors, places, { x, y }, 0.25 + 0.35 * cooling);
    pushOutOfDiscs(attractors, anchors, places, { x, y }, grid, 0.5 * cooling);
    huddle(attractors, anchors, { x, y }, 0.04 + 0.1 * cooling);
    if (round < 0.8 * ROUNDS) {
      followMembers(attractors, anchors, places, { x, y }, 0.08);
      relaxAnchors(anchors, distance, places, 0.5);
    }
    grid = separateMembers(x, y, SPACING, 0.9);
  }
  for (let round = 0; round < 12; round++) separateMembers(x, y, SPACING, 0.8);
}

function pullIntoDiscs(
  { memberOffsets, memberAttractors }: Attractors,
  { anchorOf, radius }: Anchors,
  places: Places,
  { x, y }: Places,
  strength: number,
): void {
  for (let member = 0; member < x.length; member++) {
    let sumX = 0;
    let sumY = 0;
    let drawn = 0;
    for (let j = memberOffsets[member]!; j < memberOffsets[member + 1]!; j++) {
      const anchor = anchorOf[memberAttractors[j]!]!;
      if (anchor < 0) continue;
      const dx = places.x[anchor]! - x[member]!;
      const dy = places.y[anchor]! - y[member]!;
      const away = Math.sqrt(dx * dx + dy * dy) + 1e-9;
      const outside = away - 0.85 * radius[anchor]!;
      // constant pull from far away, so that a member of many groups settles in one of them instead of in the middle of nowhere
      const pull = outside > 0 ? outside / (1 + 0.35 * outside) : 0.015 * away;
      sumX += (pull * dx) / away;
      sumY += (pull * dy) / away;
      drawn++;
    }
    if (drawn === 0) {
      sumX = -0.004 * x[member]!;
      sumY = -0.004 * ASPECT * y[member]!;
      drawn = 1;
    }
    x[member] = x[member]! + (strength * sumX) / Math.sqrt(drawn);
    y[member] = y[member]! + (strength * sumY) / Math.sqrt(drawn);
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

function followMembers(
  { offsets, members }: Attractors,
  { count, attractor }: Anchors,
  places: Places,
  { x, y }: Places,
  speed: number,
): void {
  for (let anchor = 0; anchor < count; anchor++) {
    const start = offsets[attractor[anchor]!]!;
    const end = offsets[attractor[anchor]! + 1]!;
    let sumX = 0;
    let sumY = 0;
    for (let j = start; j < end; j++) {
      sumX += x[members[j]!]!;
      sumY += y[members[j]!]!;
    }
    places.x[anchor] = places.x[anchor]! + speed * (sumX / (end - start) - places.x[anchor]!);
    places.y[anchor] = places.y[anchor]! + speed * (sumY / (end - start) - places.y[anchor]!);
  }
}
