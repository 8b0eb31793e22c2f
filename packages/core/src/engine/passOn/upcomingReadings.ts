import { TRAIT_STRIDE } from '../../content/memberTraits.js';
import { MOST_UPCOMING, NO_SLOT, type Upcoming } from '../eventQueue.js';
import { int32View } from '../gather.js';
import type { PassOnSetup } from '../passOnSetup.js';
import type { MemberState } from './memberState.js';
import { CONTENT_MASK, POST, type PostLog } from './postLog.js';

// constants of this module are compiled in, those of others looked up each time
const { stride: postStride, group: groupWord, facts: factsWord } = POST;
const [rowStride, contentMask] = [TRAIT_STRIDE, CONTENT_MASK];

/** What is known of the readings that come next, by the queue's slots. */
export interface UpcomingReadings {
  readonly members: Int32Array;
  /** See `PostLog.facts`. */
  readonly facts: Int32Array;
  /** The group of the post, below 0 where it is in none. */
  readonly groups: Int32Array;
  /** Looks into the events that come next. */
  readonly tell: Upcoming;
  /** The slot of a reading: its event's, or where that has none, one that is filled in now. */
  readonly slotOf: (slot: number, entry: number, post: number) => number;
}

/**
 * Looks at what the next readings will need, so that it comes from memory while other loads are under way: in large
 * populations a reading would otherwise wait for one after the other.
 */
export function createUpcoming(
  { population, traits }: PassOnSetup,
  { flags, appeals, attention }: MemberState,
  posts: PostLog,
): UpcomingReadings {
  const members = new Int32Array(MOST_UPCOMING + 1);
  const facts = new Int32Array(MOST_UPCOMING + 1);
  const groups = new Int32Array(MOST_UPCOMING + 1);
  const groupMembers = int32View(population.groupMembers);
  const { memberCount } = population;
  const { rows } = traits;
  const pairs = new Int32Array(MOST_UPCOMING);
  const sink = new Float64Array(1);
  const isGeneral = appeals.length > 0;
  const isLimited = attention.length > 0;
  const fill = (words: Int32Array, slot: number, entry: number, post: number): void => {
    const at = Math.imul(post, postStride);
    const group = words[at + groupWord]!;
    facts[slot] = words[at + factsWord]!;
    groups[slot] = group;
    members[slot] = group >= 0 ? groupMembers[entry]! : entry;
  };
  const fetch = (count: number): void => {
    let seen = 0;
    for (let i = 0; i < count; i++) {
      const pair = (Math.imul(facts[i]! & contentMask, memberCount) + members[i]!) | 0;
      pairs[i] = pair;
      seen += flags[pair]!;
    }
    for (let i = 0; i < count; i++) seen += rows[Math.imul(members[i]!, rowStride)]!;
    if (isGeneral) for (let i = 0; i < count; i++) seen += appeals[2 * pairs[i]!]!;
    if (isLimited) for (let i = 0; i < count; i++) seen += attention[members[i]! << 2]!;
    sink[0] = seen;
  };
  return {
    members,
    facts,
    groups,
    tell(events, from, to) {
      const words = posts.raw;
      let slot = 0;
      for (let i = from; i < to; i += 3, slot++) {
        const post = events[i + 2]!;
        if (post >= 0) fill(words, slot, events[i + 1]!, post);
        else members[slot] = facts[slot] = 0;
      }
      fetch(slot);
    },
    slotOf(slot, entry, post) {
      if (slot !== NO_SLOT) return slot;
      fill(posts.raw, MOST_UPCOMING, entry, post);
      return MOST_UPCOMING;
    },
  };
}
