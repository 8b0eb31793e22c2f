import type { Anchors } from './anchors.js';
import { sunflower } from './sunflower.js';

/** How much wider than high the picture is meant to be. */
export const ASPECT = 1.5;
const ROUNDS = 320;
const MARGIN = 1.2;

export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Places the anchors' discs: those that share members overlap about as much as they share, as in an area-proportional
 * Euler diagram, and those that share nobody keep clear of each other. Discs pass through one another at first and
 * harden round by round, so that the outcome hardly depends on where they start. O(rounds x anchors²).
 */
export function placeAnchors(anchors: Anchors, uniform: () => number): Places {
  const { count, size } = anchors;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const area = size.reduce((sum, members) => sum + members, 0);
  const unit = Math.sqrt((1.6 * area) / Math.max(1, count));
  sunflower(count, (px, py, anchor) => {
    x[anchor] = unit * px * Math.sqrt(ASPECT) + uniform() - 0.5;
    y[anchor] = (unit * py) / Math.sqrt(ASPECT) + uniform() - 0.5;
  });
  const distance = wantedDistances(anchors);
  for (let round = 0; round < ROUNDS; round++) relaxAnchors(anchors, distance, { x, y }, round / ROUNDS);
  return { x, y };
}

/** [count x count] distance at which the lens of two discs holds the share of members that both have. */
export function wantedDistances({ count, size, radius, shared }: Anchors): Float64Array {
  const distance = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      const both = shared[a * count + b]!;
      const share = both / Math.min(size[a]!, size[b]!);
      const least = Math.min(radius[a]!, radius[b]!);
      distance[a * count + b] =
        radius[a]! + radius[b]! + (both === 0 ? MARGIN : -2 * least * Math.sqrt(share * Math.sqrt(share)));
    }
  }
  return distance;
}

/** One round: pushes discs apart that are too close, pulls those together that share members, and all to the middle. */
export function relaxAnchors(
  { count, size, shared }: Anchors,
  distance: Float64Array,
  { x, y }: Places,
  hardness: number,
): void {
  const push = 0.04 + 0.46 * hardness;
  const pull = 0.12 * (1 - 0.8 * hardness);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const dx = x[b]! - x[a]!;
      const dy = y[b]! - y[a]!;
      const apart = Math.sqrt(dx * dx + dy * dy) + 1e-9;
      const gap = apart - distance[a * count + b]!;
      const both = shared[a * count + b]!;
      if (gap > 0 && both === 0) continue;
      const share = both / Math.sqrt(size[a]! * size[b]!);
      const move = gap < 0 ? push * gap : (pull * share * gap) / (1 + 0.02 * gap);
      const toB = size[a]! / (size[a]! + size[b]!);
      x[a] = x[a]! + (move * dx * (1 - toB)) / apart;
      y[a] = y[a]! + (move * dy * (1 - toB)) / apart;
      x[b] = x[b]! - (move * dx * toB) / apart;
      y[b] = y[b]! - (move * dy * toB) / apart;
    }
  }
  const gravity = 0.012;
  for (let a = 0; a < count; a++) {
    x[a] = x[a]! * (1 - gravity / ASPECT);
    y[a] = y[a]! * (1 - gravity * ASPECT);
  }
}
