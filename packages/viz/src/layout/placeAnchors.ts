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
export function placeAnchors(pairs: AnchorPairs, uniform: () => number): Places {
  const { count, radius } = pairs;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const area = radius.reduce((sum, each) => sum + (each + 1) ** 2, 0);
  const unit = Math.sqrt((4 * area) / Math.max(1, count));
  sunflower(count, (px, py, anchor) => {
    x[anchor] = unit * px * Math.sqrt(ASPECT) + uniform() - 0.5;
    y[anchor] = (unit * py) / Math.sqrt(ASPECT) + uniform() - 0.5;
  });
  const rounds = count > 200 ? ROUNDS / 2 : ROUNDS;
  for (let round = 0; round < rounds; round++) relaxAnchors(pairs, { x, y }, round / rounds);
  return { x, y };
}

/** What acts between each two discs; it stays the same from round to round. */
export interface AnchorPairs {
  readonly count: number;
  /** [count] */
  readonly radius: Float64Array;
  /** [count x count] distance of the middles at which two discs lie as they should. */
  readonly wanted: Float64Array;
  /** [count x count] how strongly kin draw each other; 0 for strangers. */
  readonly pull: Float64Array;
}

/** O(anchors²). */
export function anchorPairs({ count, radius, kinship }: Anchors): AnchorPairs {
  const wanted = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      const strait = Math.min(STRAIT, 0.8 + 0.6 * Math.min(radius[a]!, radius[b]!));
      wanted[a * count + b] = radius[a]! + radius[b]! + (kinship[a * count + b]! > 0 ? SHALLOWS : strait);
    }
  }
  return { count, radius, wanted, pull: kinship.map(Math.sqrt) };
}

/** One round: pushes discs apart that are too close, pulls kin together, and everybody to the middle. */
export function relaxAnchors(pairs: AnchorPairs, { x, y }: Places, hardness: number): void {
  const { count, radius, wanted, pull } = pairs;
  const push = 0.02 + 0.48 * hardness * hardness;
  const draw = 0.2 * (1 - 0.85 * hardness);
  const spread = 0.9 * (1 - hardness) * (1 - hardness);
  for (let a = 0; a < count; a++) {
    const own = radius[a]!;
    const row = a * count;
    const xa = x[a]!;
    const ya = y[a]!;
    // moved at the end of its row: the next pair need not wait for this one
    let moveX = 0;
    let moveY = 0;
    for (let b = a + 1; b < count; b++) {
      const dx = x[b]! - xa;
      const dy = y[b]! - ya;
      const square = dx * dx + dy * dy;
      const kin = pull[row + b]!;
      const distance = wanted[row + b]!;
      if (spread === 0 && kin === 0 && square >= distance * distance) continue;
      const apart = Math.sqrt(square) + 1e-9;
      const gap = apart - distance;
      const both = own + radius[b]!;
      let move = gap < 0 ? push * gap : kin === 0 ? 0 : (draw * kin * gap) / (1 + 0.05 * gap);
      move = (move - (spread * both) / (square + 1)) / (apart * both);
      // the smaller disc gives way
      moveX += move * radius[b]! * dx;
      moveY += move * radius[b]! * dy;
      x[b] = x[b]! - move * own * dx;
      y[b] = y[b]! - move * own * dy;
    }
    x[a] = xa + moveX;
    y[a] = ya + moveY;
  }
  sink(radius, { x, y }, hardness);
}

/** Everybody to the middle: large discs sink there, islets stay outside. */
function sink(radius: Float64Array, { x, y }: Places, hardness: number): void {
  const largest = radius.reduce((most, each) => Math.max(most, each), 0);
  for (let a = 0; a < radius.length; a++) {
    const gravity = 0.004 + 0.012 * (radius[a]! / largest);
    x[a] = x[a]! * (1 - 0.25 * gravity * (1 - hardness));
    y[a] = y[a]! * (1 - 2.6 * gravity * (1.25 - hardness));
  }
}
