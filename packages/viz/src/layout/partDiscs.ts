import type { Places } from './placeAnchors.js';

const ROUNDS = 400;

/** Pushes discs apart until hardly any overlap, the smaller one of two farther. O(rounds x discs²). */
export function partDiscs(radius: Float64Array, { x, y }: Places): void {
  for (let round = 0, overlaps = 1; round < ROUNDS && overlaps > 0; round++) {
    overlaps = 0;
    for (let a = 0; a < radius.length; a++) {
      for (let b = a + 1; b < radius.length; b++) {
        const dx = x[b]! - x[a]!;
        const dy = y[b]! - y[a]!;
        const room = radius[a]! + radius[b]!;
        if (dx * dx + dy * dy >= room * room) continue;
        overlaps++;
        const apart = Math.sqrt(dx * dx + dy * dy) + 1e-9;
        const push = (0.55 * (room - apart)) / (apart * room);
        x[a]! -= push * dx * radius[b]!;
        y[a]! -= push * dy * radius[b]!;
        x[b]! += push * dx * radius[a]!;
        y[b]! += push * dy * radius[a]!;
      }
    }
  }
}
