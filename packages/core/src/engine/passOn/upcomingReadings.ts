import { TRAIT_STRIDE } from '../../content/memberTraits.js';
import { int32View } from '../gather.js';
import type { PassOnSetup } from '../passOnSetup.js';
import type { MemberState } from './memberState.js';
import { CONTENT_MASK, POST, type PostLog } from './postLog.js';

/** Events that are looked at together. */
export const MOST_UPCOMING = 128;
/** The slot of a reading that comes before those that were looked at: one more. */
export const OWN_SLOT = 128;
/** Pairs of members and contents beyond which the caches do not hold what belongs to them. */
const MANY_PAIRS = 20_000;

// what this module holds itself is compiled in, what others export looked up each time
const { stride: postStride, group: groupWord, facts: factsWord } = POST;
const [rowStride, contentMask] = [TRAIT_STRIDE, CONTENT_MASK];
const slots = (): Int32Array => new Int32Array(MOST_UPCOMING + 1);
const [keys, entries, posts, members, facts, groups] = [slots(), slots(), slots(), slots(), slots(), slots()];

/**
 * What is known of the events that come next, by slot: their keys and what is in the queue of each, and of readings also who reads,
 * what (see `PostLog.facts`), and in which group, below 0 where it is in none. There is one such table in a thread, valid while a
 * kernel plays: arrays that never change are compiled into the loops as constants.
 */
export const upcoming: Readonly<
  Record<'keys' | 'entries' | 'posts' | 'members' | 'facts' | 'groups', Int32Array>
> = { keys, entries, posts, members, facts, groups };

/** Looks into events. */
export interface LookAhead {
  /** Fills the slots from 0 on with `count` events, three words each (key, a, b) from `from` on. */
  readonly at: (events: Int32Array, from: number, count: number) => void;
  /** Fills OWN_SLOT with a reading. */
  readonly atOne: (entry: number, post: number) => void;
}

/**
 * Looks at what the next readings will need, so that it comes from memory while other loads are under way: in large
 * populations a reading would otherwise wait for one after the other.
 */
export function createLookAhead(setup: PassOnSetup, state: MemberState, log: PostLog): LookAhead {
  const groupMembers = int32View(setup.population.groupMembers);
  const { memberCount } = setup.population;
  const { rows } = setup.traits;
  const { flags, appeals, attention } = state;
  const sink = new Float64Array(1);
  const isLarge = flags.length > MANY_PAIRS;
  const isGeneral = appeals.length > 0;
  const isLimited = attention.length > 0;
  const fetch = (count: number): void => {
    const who = members;
    const what = facts;
    let seen = 0;
    for (let slot = 0; slot < count; slot = (slot + 1) | 0) {
      const member = who[slot]!;
      const pair = (Math.imul(what[slot]! & contentMask, memberCount) + member) | 0;
      seen = (seen + flags[pair]!) | 0;
      if (isGeneral) seen = (seen + appeals[2 * pair]!) | 0;
      if (isLimited) seen = (seen + attention[member << 3]!) | 0;
      seen = (seen + rows[Math.imul(member, rowStride)]!) | 0;
    }
    sink[0] = seen;
  };
  return {
    at(events, from, count) {
      fillSlots(events, from, count, log.raw, groupMembers);
      if (isLarge) fetch(count);
    },
    atOne(entry, post) {
      const words = log.raw;
      const at = Math.imul(post, postStride);
      const group = words[at + groupWord]!;
      entries[OWN_SLOT] = entry;
      posts[OWN_SLOT] = post;
      facts[OWN_SLOT] = words[at + factsWord]!;
      groups[OWN_SLOT] = group;
      members[OWN_SLOT] = group >= 0 ? groupMembers[entry]! : entry;
    },
  };
}

function fillSlots(
  events: Int32Array,
  from: number,
  count: number,
  words: Int32Array,
  groupMembers: Int32Array,
): void {
  // read once before the loop: in it, the compiler would not see that they never change
  const k = keys;
  const where = entries;
  const which = posts;
  const what = facts;
  const inside = groups;
  const who = members;
  for (let slot = 0, i = from | 0; slot < count; slot = (slot + 1) | 0, i = (i + 3) | 0) {
    const entry = events[i + 1]!;
    const post = events[i + 2]!;
    k[slot] = events[i]!;
    where[slot] = entry;
    which[slot] = post;
    if (post < 0) {
      who[slot] = 0;
      what[slot] = 0;
      continue;
    }
    const at = Math.imul(post, postStride);
    const group = words[at + groupWord]!;
    what[slot] = words[at + factsWord]!;
    inside[slot] = group;
    who[slot] = group >= 0 ? groupMembers[entry]! : entry;
  }
}
