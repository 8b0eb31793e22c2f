import type { Anchors } from './anchors.js';
import { sunflower } from './sunflower.js';

/** How much wider than high the picture is meant to be. */
export const ASPECT = 1.5;
const ROUNDS = 400;
/** Most water between the discs of strangers, and the water between kin. */
const STRAIT = 4;
const SHALLOWS = 0.9;

export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Places the anchors' discs like islands: those that share many members touch, others keep clear. Discs pass through
 * one another at first and harden round by round, so that the outcome hardly depends on where they start.
 * O(rounds x anchors²).
 */
export function placeAnchors(anchors: Anchors, uniform: () => number): Places {
  const { count, radius } = anchors;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const area = radius.reduce((sum, each) => sum + (each + 1) ** 2, 0);
  const unit = Math.sqrt((4 * area) / Math.max(1, count));
  sunflower(count, (px, py, anchor) => {
    x[anchor] = unit * px * Math.sqrt(ASPECT) + uniform() - 0.5;
    y[anchor] = (unit * py) / Math.sqrt(ASPECT) + uniform() - 0.5;
  });
  const rounds = count > 200 ? ROUNDS / 2 : ROUNDS;
  for (let round = 0; round < rounds; round++) relaxAnchors(anchors, { x, y }, round / rounds);
  return { x, y };
}

/** Distance of two discs' middles at which they lie as they should. */
function wantedDistance({ count, radius, kinship }: Anchors, a: number, b: number): number {
  const strait = Math.min(STRAIT, 0.8 + 0.6 * Math.min(radius[a]!, radius[b]!));
  return radius[a]! + radius[b]! + (kinship[a * count + b]! > 0 ? SHALLOWS : strait);
}

/** One round: pushes discs apart that are too close, pulls kin together, and everybody to the middle. */
export function relaxAnchors(anchors: Anchors, { x, y }: Places, hardness: number): void {
  const { count, radius, kinship } = anchors;
  const push = 0.02 + 0.48 * hardness * hardness;
  const pull = 0.2 * (1 - 0.85 * hardness);
  const spread = 0.9 * (1 - hardness) * (1 - hardness);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const dx = x[b]! - x[a]!;
      const dy = y[b]! - y[a]!;
      const apart = Math.sqrt(dx * dx + dy * dy) + 1e-9;
      const gap = apart - wantedDistance(anchors, a, b);
      const kin = kinship[a * count + b]!;
      let move = gap < 0 ? push * gap : (pull * Math.sqrt(kin) * gap) / (1 + 0.05 * gap);
      move -= (spread * (radius[a]! + radius[b]!)) / (apart * apart + 1);
      const byB = radius[a]! / (radius[a]! + radius[b]!) / apart;
      const byA = 1 / apart - byB;
      x[a] = x[a]! + move * dx * byA;
      y[a] = y[a]! + move * dy * byA;
      x[b] = x[b]! - move * dx * byB;
      y[b] = y[b]! - move * dy * byB;
    }
  }
  let largest = 0;
  for (let a = 0; a < count; a++) largest = Math.max(largest, radius[a]!);
  for (let a = 0; a < count; a++) {
    // large discs sink to the middle, islets stay outside
    const gravity = 0.004 + 0.012 * (radius[a]! / largest);
    x[a] = x[a]! * (1 - 0.25 * gravity * (1 - hardness));
    y[a] = y[a]! * (1 - 2.6 * gravity * (1.25 - hardness));
  }
}
