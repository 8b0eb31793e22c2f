import { portablePow } from '../../random/portableMath.js';
import { deriveKey, type RngKey } from '../../random/rngKey.js';
import { openStream } from '../../random/stream.js';
import type { Affiliation } from './affiliation.js';
import { choosePairs } from './choosePairs.js';
import { growingList } from './growingList.js';

/** How shared groups turn into ties. */
export interface AffiliationTieRule {
  /** Probability that two members of a group of `REFERENCE_SIZE` are tied. */
  readonly tieProbability: number;
  /** How fast that probability falls with the size of the group. */
  readonly sizeExponent: number;
  /** Probability that any two members are tied. */
  readonly backgroundProbability: number;
}

/** Undirected pairs (from[j], to[j]); a pair may stand there more than once. */
export interface TiedPairs {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Size of the groups in which the probability of a tie is the one that is given. */
const REFERENCE_SIZE = 10;
const STREAM = { group: 1, background: 2 } as const;

/** Probability that two members of a group of `size` are tied because of it. */
export function tieProbabilityOf(size: number, { tieProbability, sizeExponent }: AffiliationTieRule): number {
  return Math.min(1, tieProbability * portablePow(size / REFERENCE_SIZE, -sizeExponent));
}

/** Expected number of pairs that `drawAffiliationTies` gives. O(groups). */
export function expectedTies(
  { groupOffsets }: Affiliation,
  members: number,
  rule: AffiliationTieRule,
): number {
  let expected = (rule.backgroundProbability * members * (members - 1)) / 2;
  for (let group = 0; group + 1 < groupOffsets.length; group++) {
    const size = groupOffsets[group + 1]! - groupOffsets[group]!;
    if (size > 1) expected += (tieProbabilityOf(size, rule) * size * (size - 1)) / 2;
  }
  return expected;
}

/** Draws the ties of each group from the stream of the group, and those of the background. O(members + memberships + ties). */
export function drawAffiliationTies(
  affiliation: Affiliation,
  members: number,
  rule: AffiliationTieRule,
  key: RngKey,
): TiedPairs {
  const { groupOffsets, groupMembers } = affiliation;
  const expected = expectedTies(affiliation, members, rule);
  const room = expected + 6 * Math.sqrt(expected);
  const from = growingList(room);
  const to = growingList(room);
  const groupKey = deriveKey(key, [STREAM.group]);
  for (let group = 0; group + 1 < groupOffsets.length; group++) {
    const start = groupOffsets[group]!;
    const size = groupOffsets[group + 1]! - start;
    if (size < 2) continue;
    choosePairs(size, tieProbabilityOf(size, rule), openStream(groupKey, group), (a, b) => {
      from.push(groupMembers[start + a]!);
      to.push(groupMembers[start + b]!);
    });
  }
  const background = openStream(deriveKey(key, [STREAM.background]));
  choosePairs(members, rule.backgroundProbability, background, (a, b) => {
    from.push(a);
    to.push(b);
  });
  return { from: from.values(), to: to.values() };
}
