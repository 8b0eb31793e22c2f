// Streams that are open, drawn to their ends.
import { deliver } from './activeMembers';
import { ENDS, MOST_HITS } from './layout';
import { round, walk } from './streams';

/** Draws the first `count` streams to their end, delivers when the room is used, and returns the hits that are left. */
export function drawStreams(count: i32, hits: i32, source: usize): i32 {
  while (count > 3) {
    if (hits + count > MOST_HITS) hits = deliver(hits, source);
    count = round(count, <usize>hits << 2);
    hits += count;
  }
  for (let i = 0; i < count; i++) {
    while (load<i32>(<usize>i << 2, ENDS) != 0) {
      if (hits + 4 > MOST_HITS) hits = deliver(hits, source);
      hits += walk(i, <usize>hits << 2, MOST_HITS - hits);
    }
  }
  return hits;
}
