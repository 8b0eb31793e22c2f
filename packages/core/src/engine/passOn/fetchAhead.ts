import { TRAIT_STRIDE } from '../../content/memberTraits.js';
import type { Upcoming } from '../eventQueue.js';
import { int32View } from '../gather.js';
import type { PassOnSetup } from '../passOnSetup.js';
import type { MemberState } from './memberState.js';
import { contentOf, type PostLog } from './postLog.js';

/**
 * Looks at what the next readings will need, so that it comes from memory while other loads are under way: in large
 * populations a reading would otherwise wait for one after the other. Changes nothing.
 */
export function fetchAhead(
  { population, traits }: PassOnSetup,
  state: MemberState,
  posts: PostLog,
): Upcoming {
  const groupMembers = int32View(population.groupMembers);
  const { memberCount } = population;
  const { rows } = traits;
  const { flags, appeals } = state;
  const members = new Int32Array(256);
  const pairs = new Int32Array(256);
  const sink = new Float64Array(1);
  const isGeneral = appeals.length > 0;
  return (events, from, to) => {
    let count = 0;
    for (let i = from; i < to; i += 3) {
      const post = events[i + 2]!;
      if (post < 0) continue;
      const entry = events[i + 1]!;
      members[count] = posts.group(post) >= 0 ? groupMembers[entry]! : entry;
      pairs[count] = contentOf(posts.facts(post)) * memberCount;
      count++;
    }
    let seen = 0;
    for (let i = 0; i < count; i++) seen += flags[pairs[i]! + members[i]!]!;
    for (let i = 0; i < count; i++) seen += rows[members[i]! * TRAIT_STRIDE]!;
    if (isGeneral) for (let i = 0; i < count; i++) seen += appeals[2 * (pairs[i]! + members[i]!)]!;
    sink[0] = seen;
  };
}
