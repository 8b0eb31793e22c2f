import { whoIs } from './contactChoice.js';
import type { ContinuousRule, ContinuousWorld } from './continuousRule.js';

/** What attraction and repulsion go by. */
export interface AttractionRepulsionTerms {
  /** Difference up to which opinions attract: one for all, or of each. */
  readonly bounds: number | Float64Array;
  /** Share of each move that is not made: one for all, or of each. */
  readonly stubborn: number | Float64Array;
  readonly contactWeight: number;
  readonly forces: 'both' | 'attraction' | 'repulsion';
}

/** A member moves towards a contact of like opinion, and away from any other. */
export function attractionRepulsionRule(
  { opinions, media }: ContinuousWorld,
  { bounds, stubborn, contactWeight, forces }: AttractionRepulsionTerms,
): ContinuousRule {
  const attracts = forces !== 'repulsion';
  const repels = forces !== 'attraction';
  const move = (member: number, others: Float64Array, index: number): void => {
    const own = opinions[member]!;
    const other = others[index]!;
    const bound = typeof bounds === 'number' ? bounds : bounds[member]!;
    const close = Math.abs(own - other) <= bound;
    if (close ? !attracts : !repels) return;
    const towards = close ? Math.sign(other - own) : -Math.sign(other - own);
    const size = (Math.abs(own + contactWeight * other) / 2) * (1 - Math.abs(own));
    const held = typeof stubborn === 'number' ? stubborn : stubborn[member]!;
    opinions[member] = own + (1 - held) * towards * size;
  };
  return {
    meet: (member, picked) => move(member, opinions, whoIs(picked)),
    hear: (member, stream) =>
      move(member, media.opinions, Math.floor(stream.uniform() * media.opinions.length)),
  };
}
