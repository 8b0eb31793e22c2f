import type { ReopenedStream } from '../../random/reopenedStream.js';
import { whoIs } from './contactChoice.js';
import { type DiscreteRule, type DiscreteWorld, pickNext } from './discreteRule.js';

/**
 * Takes the opinion of `q` contacts, drawn with repetition, when they agree; otherwise takes the opposite of his own with
 * probability `flip`. With q = 1 it is the voter model, on the same draws.
 */
export function qVoterRule({ choice, opinions, set }: DiscreteWorld, q: number, flip: number): DiscreteRule {
  return {
    meet(member: number, picked: number, stream: ReopenedStream) {
      const opinion = opinions[whoIs(picked)]!;
      let agree = true;
      for (let met = 1; met < q && agree; met++) {
        agree = opinions[whoIs(pickNext(choice, member, stream))] === opinion;
      }
      if (agree) set(member, opinion);
      else if (flip > 0 && stream.uniform() < flip) set(member, 1 - opinions[member]!);
    },
  };
}
