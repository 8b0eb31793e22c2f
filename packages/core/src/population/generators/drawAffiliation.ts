import { type Law, lawMean, lawSampler } from '../../random/law.js';
import { deriveKey, type RngKey } from '../../random/rngKey.js';
import { openStream } from '../../random/stream.js';
import type { Affiliation } from './affiliation.js';
import { growingList } from './growingList.js';
import { separateRepeats } from './separateRepeats.js';
import { shuffle } from './shuffle.js';

/** What an affiliation is drawn from. */
export interface AffiliationLaws {
  readonly members: number;
  readonly groupsPerMember: Law;
  readonly groupSize: Law;
}

const STREAM = { groupsPerMember: 1, groupSize: 2, places: 3, repeats: 4 } as const;
const MOST_GROUPS_A_MEMBER = 1_000_000;

/**
 * The bipartite configuration model (Newman, Strogatz & Watts 2001, section V): each member draws its number of groups,
 * groups draw their sizes until these memberships are used up, and memberships are dealt to places at random.
 *
 * Both laws come out as given, to O(1 / groups): no draw is thrown away or scaled, only the last group is cut to what
 * is left. A size of 0 is an empty group, so that sizes seen from inside follow the size-biased law exactly. Sizes
 * above `members` are cut to it. A member dealt twice to one group changes places at random (see `separateRepeats`).
 *
 * O(members + groups + memberships).
 */
export function drawAffiliation(laws: AffiliationLaws, key: RngKey): Affiliation {
  const { members, groupSize } = laws;
  const counts = drawCounts(laws, key);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const groupOffsets = drawGroupOffsets(total, members, groupSize, deriveKey(key, [STREAM.groupSize]));
  const groupMembers = new Uint32Array(total);
  let place = 0;
  for (let member = 0; member < members; member++) {
    const end = place + counts[member]!;
    groupMembers.fill(member, place, end);
    place = end;
  }
  shuffle(groupMembers, deriveKey(key, [STREAM.places]));
  const stream = openStream(deriveKey(key, [STREAM.repeats]));
  return separateRepeats({ groupOffsets, groupMembers }, members, stream);
}

/** Most bytes that `drawAffiliation` holds at one time, on average. */
export function affiliationBytes({ members, groupsPerMember, groupSize }: AffiliationLaws): number {
  const memberships = members * lawMean(groupsPerMember);
  return 8 * members + 4 * memberships + (6 * memberships) / Math.max(lawMean(groupSize), 1e-9);
}

/**
 * First place of each group when sizes are drawn until `total` places are there; the last group is cut.
 * Sizes above `largest` are cut to it.
 */
export function drawGroupOffsets(total: number, largest: number, sizes: Law, key: RngKey): Uint32Array {
  const sample = lawSampler(sizes);
  const stream = openStream(key);
  const offsets = growingList((1.05 * total) / lawMean(sizes) + 1);
  let end = 0;
  offsets.push(0);
  while (end < total) {
    end = Math.min(end + Math.min(sample(stream), largest), total);
    offsets.push(end);
  }
  return offsets.values();
}

function drawCounts({ members, groupsPerMember }: AffiliationLaws, key: RngKey): Uint32Array {
  const sample = lawSampler(groupsPerMember);
  const stream = openStream(deriveKey(key, [STREAM.groupsPerMember]));
  const counts = new Uint32Array(members);
  for (let member = 0; member < members; member++) {
    counts[member] = Math.min(sample(stream), MOST_GROUPS_A_MEMBER);
  }
  return counts;
}
