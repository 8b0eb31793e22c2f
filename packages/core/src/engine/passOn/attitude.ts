import type { PassOnSetup } from '../passOnSetup.js';
import { amounts } from './amounts.js';

// what this module holds itself is compiled in, what others export looked up each time
const { attitude } = amounts;

/**
 * [contents] by how much each content that convinces moves an attitude of 0: learningRate x valence, what speaks against the brand
 * weighing `negativityBias` times as much; -1 to 1.
 */
export function attitudePushes({ contents, rules }: PassOnSetup): Float64Array {
  const { learningRate, negativityBias } = rules;
  return Float64Array.from(contents, ({ valence }) => {
    const weight = valence < 0 ? valence * negativityBias : valence;
    return Math.max(-1, Math.min(1, learningRate * weight));
  });
}

/**
 * Moves `amounts.attitude` as a content does that convinces, by its push x (1 - |attitude|). Rises with the attitude before, so
 * that who thought better still does.
 */
export function moveAttitude(pushes: Float64Array, content: number): void {
  const before = attitude[0]!;
  attitude[0] = Math.max(-1, Math.min(1, before + pushes[content]! * (1 - Math.abs(before))));
}
