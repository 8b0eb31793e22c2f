import type { PassOnRules } from '../passOnSetup.js';

/**
 * The attitude to the brand, -1 to 1, after being convinced by a content of some valence: it moves by
 * learningRate x valence x (1 - |attitude|), what speaks against the brand weighing `negativityBias` times as much.
 * Rises with the attitude before, so that who thought better still does.
 */
export function movedAttitude(
  attitude: number,
  valence: number,
  { learningRate, negativityBias }: PassOnRules,
): number {
  const weight = valence < 0 ? valence * negativityBias : valence;
  const moved = attitude + Math.max(-1, Math.min(1, learningRate * weight)) * (1 - Math.abs(attitude));
  return Math.max(-1, Math.min(1, moved));
}
