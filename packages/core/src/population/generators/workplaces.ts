import type { Law } from '../../random/law.js';
import { deriveKey, type RngKey } from '../../random/rngKey.js';
import { openStream, type Stream } from '../../random/stream.js';
import type { Affiliation } from './affiliation.js';
import { drawGroupOffsets } from './drawAffiliation.js';
import { shuffle } from './shuffle.js';

/** Who works or learns with whom. */
export interface Workplaces {
  readonly members: number;
  /** Share of members who work or go to school. */
  readonly workShare: number;
  readonly workSize: Law;
  /** Members whose indices are next to each other live in one town of this many. */
  readonly townSize: number;
  /** Share of those who work whose workplace may be in any town. */
  readonly commuters: number;
}

const STREAM = { employed: 1, commuters: 2, exchange: 3, town: 4, sizes: 5 } as const;

/**
 * Each working member gets one workplace. Commuters exchange their towns at random, then colleagues are drawn within
 * each town; a workplace that a town has no people left for is filled up from the next. O(members).
 */
export function drawWorkplaces(places: Workplaces, key: RngKey): Affiliation {
  const { members, workShare, townSize } = places;
  const employed = thinned(members, workShare, openStream(deriveKey(key, [STREAM.employed])));
  const towns = Math.ceil(members / townSize);
  const ends = new Uint32Array(towns);
  employed.forEach((member, i) => {
    ends[Math.floor(member / townSize)] = i + 1;
  });
  exchangeCommuters(employed, places.commuters, key);
  let start = 0;
  for (let town = 0; town < towns; town++) {
    const end = Math.max(start, ends[town]!);
    shuffle(employed.subarray(start, end), deriveKey(key, [STREAM.town, town]));
    start = end;
  }
  const groupOffsets = drawGroupOffsets(
    employed.length,
    members,
    places.workSize,
    deriveKey(key, [STREAM.sizes]),
  );
  return { groupOffsets, groupMembers: employed };
}

function exchangeCommuters(employed: Uint32Array, share: number, key: RngKey): void {
  const who = thinned(employed.length, share, openStream(deriveKey(key, [STREAM.commuters])));
  const moved = who.map((i) => employed[i]!);
  shuffle(moved, deriveKey(key, [STREAM.exchange]));
  who.forEach((i, j) => {
    employed[i] = moved[j]!;
  });
}

/** Indices below `count`, each kept with a probability, ascending. */
function thinned(count: number, probability: number, stream: Stream): Uint32Array {
  const kept = new Uint32Array(count);
  let length = 0;
  for (let i = 0; i < count; i++) if (stream.uniform() < probability) kept[length++] = i;
  return kept.slice(0, length);
}
