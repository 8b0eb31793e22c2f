import type { RngKey } from '../../random/rngKey.js';
import { openStream } from '../../random/stream.js';
import type { TiedPairs } from './affiliationTies.js';
import { pairSet } from './pairSet.js';

/** A ring with shortcuts. */
export interface WattsStrogatz {
  readonly members: number;
  /** How many neighbours on each side a member of the ring is tied to; twice this is below `members`. */
  readonly neighbours: number;
  /** Probability that a tie's far end moves to a random member. */
  readonly rewiring: number;
}

const TRIES = 100;

/**
 * The small world of Watts & Strogatz (1998): each tie of the ring, nearest first, moves its far end with the given
 * probability to a member drawn evenly, never to its own end nor where there is a tie already (it stays where a
 * hundred draws find no other place). O(members x neighbours).
 */
export function wattsStrogatz({ members, neighbours, rewiring }: WattsStrogatz, key: RngKey): TiedPairs {
  const count = members * neighbours;
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  const tied = pairSet(rewiring > 0 ? count : 0);
  for (let j = 0; j < count; j++) {
    from[j] = j % members;
    to[j] = (from[j]! + 1 + Math.floor(j / members)) % members;
    if (rewiring > 0) tied.add(from[j]!, to[j]!);
  }
  if (rewiring === 0) return { from, to };
  const stream = openStream(key);
  for (let j = 0; j < count; j++) {
    if (stream.uniform() >= rewiring) continue;
    const end = from[j]!;
    for (let tries = 0; tries < TRIES; tries++) {
      const target = stream.below(members);
      if (target === end || !tied.add(end, target)) continue;
      tied.remove(end, to[j]!);
      to[j] = target;
      break;
    }
  }
  return { from, to };
}
