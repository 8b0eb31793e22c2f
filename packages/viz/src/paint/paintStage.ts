import type { Surface } from './frame.js';
import { paintMembers } from './paintMembers.js';
import { paintWays } from './paintWays.js';
import type { Scene } from './scene.js';

/** Paints what stands still between two steps: the ways that the content has taken, then everybody in his state. O(members + length of ways). */
export function paintStage(frame: Surface, scene: Scene, step: number): void {
  paintWays(frame, scene, step);
  paintMembers(frame, scene, step);
}
