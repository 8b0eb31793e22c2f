import type { RngKey } from '../../random/rngKey.js';
import { openStream } from '../../random/stream.js';
import type { TiedPairs } from './affiliationTies.js';

/** A growing network with preferential attachment. */
export interface BarabasiAlbert {
  readonly members: number;
  /** Ties of each newcomer, below `members`. */
  readonly attachments: number;
}

/**
 * Newcomers tie themselves to members drawn in proportion to their ties (Barabasi & Albert 1999), from a list in which
 * everybody stands once for each tie (Batagelj & Brandes 2005). The first `attachments` members start without ties, and
 * the next one is tied to all of them: attachments x (members - attachments) ties. O(ties x attachments).
 */
export function barabasiAlbert({ members, attachments }: BarabasiAlbert, key: RngKey): TiedPairs {
  const count = attachments * (members - attachments);
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  const stream = openStream(key);
  for (let member = attachments, end = 0; member < members; member++) {
    const start = end;
    while (end < start + attachments) {
      // place j < start of the list is from[j], place start + j is to[j]
      const place = start === 0 ? end : stream.below(2 * start);
      const target = start === 0 ? end : place < start ? from[place]! : to[place - start]!;
      let repeat = start;
      while (repeat < end && to[repeat] !== target) repeat++;
      if (repeat < end) continue;
      from[end] = member;
      to[end++] = target;
    }
  }
  return { from, to };
}
