import type { RngKey } from '../../random/rngKey.js';
import { openStream } from '../../random/stream.js';

/** Memberships that each want a group with room for so many ties. */
export interface WantedPlaces {
  /** [memberCount + 1] first membership of each member. */
  readonly memberOffsets: Uint32Array;
  /** [memberships] ties that the member is to have inside the group. */
  readonly ties: Uint32Array;
  /** [groupCount + 1] first place of each group; there are as many places as memberships. */
  readonly groupOffsets: Uint32Array;
}

/** In `dealPlaces`: the membership found no place. */
export const NO_GROUP = 0xffffffff;
const TRIES = 64;

/**
 * Deals the places of groups to memberships at random, such that a group has more members than each of them is to have
 * ties in it, and no member twice. Memberships that want most choose first among the free places of the groups that are
 * large enough; as these only become more, every valid dealing is equally likely. Where none is large enough, the
 * largest group with a free place is taken. O(memberships + groups).
 *
 * @returns [memberships] the group of each, or `NO_GROUP`.
 */
export function dealPlaces({ memberOffsets, ties, groupOffsets }: WantedPlaces, key: RngKey): Uint32Array {
  const stream = openStream(key);
  const owners = ownersOf(memberOffsets, ties.length);
  const groupCount = groupOffsets.length - 1;
  const sizes = Uint32Array.from({ length: groupCount }, (_, g) => groupOffsets[g + 1]! - groupOffsets[g]!);
  const bySize = descending(sizes);
  const dealt = new Uint32Array(ties.length).fill(NO_GROUP);
  // [places] group of each free place in a group that is large enough
  const pool = new Uint32Array(ties.length);
  let free = 0;
  let opened = 0;
  const openNext = (): void => {
    const group = bySize[opened++]!;
    pool.fill(group, free, free + sizes[group]!);
    free += sizes[group]!;
  };
  for (const membership of descending(ties)) {
    while (opened < groupCount && sizes[bySize[opened]!]! > ties[membership]!) openNext();
    while (opened < groupCount && free === 0) openNext();
    const owner = owners[membership]!;
    const own = dealt.subarray(memberOffsets[owner]!, memberOffsets[owner + 1]!);
    for (let tries = 0; tries < TRIES && free > 0; tries++) {
      const place = stream.below(free);
      if (own.includes(pool[place]!)) continue;
      dealt[membership] = pool[place]!;
      pool[place] = pool[--free]!;
      break;
    }
  }
  return dealt;
}

/** [memberships] whose each membership is. */
export function ownersOf(memberOffsets: Uint32Array, memberships: number): Uint32Array {
  const owners = new Uint32Array(memberships);
  for (let member = 0; member + 1 < memberOffsets.length; member++) {
    owners.fill(member, memberOffsets[member]!, memberOffsets[member + 1]!);
  }
  return owners;
}

/** Indices in descending order of their value, equal ones by index. O(values + largest value). */
function descending(values: Uint32Array): Uint32Array {
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  const next = new Uint32Array(largest + 2);
  for (let i = 0; i < values.length; i++) next[largest - values[i]! + 1]!++;
  for (let rank = 0; rank <= largest; rank++) next[rank + 1]! += next[rank]!;
  const order = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) order[next[largest - values[i]!]!++] = i;
  return order;
}
