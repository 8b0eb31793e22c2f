import { type Law, lawSampler } from '../../random/law.js';
import { deriveKey, type RngKey } from '../../random/rngKey.js';
import { openStream } from '../../random/stream.js';
import { drawGroupOffsets } from './drawAffiliation.js';
import type { PlantedGroups } from './plantedGroupsParameters.js';
import { dealPlaces, NO_GROUP, ownersOf } from './plantedMemberships.js';
import type { PlantedDegrees } from './plantedTies.js';
import { powerLawOfMean } from './powerLawOfMean.js';
import { shuffle } from './shuffle.js';

const STREAM = { overlapping: 1, degrees: 2, groupSize: 3, places: 4 } as const;

/** Draws who is in which group and how many ties each is to have there and outside. O(members + memberships). */
export function drawPlantedDegrees(parameters: PlantedGroups, key: RngKey): PlantedDegrees {
  const { members, groupSize } = parameters;
  const memberOffsets = drawMemberOffsets(parameters, deriveKey(key, [STREAM.overlapping]));
  const memberships = memberOffsets[members]!;
  const outside = new Uint32Array(members);
  const ties = new Uint32Array(memberships);
  splitDegrees(parameters, memberOffsets, { inside: ties, outside }, deriveKey(key, [STREAM.degrees]));
  const groupOffsets = drawGroupOffsets(memberships, members, groupSize, deriveKey(key, [STREAM.groupSize]));
  const dealt = dealPlaces({ memberOffsets, ties, groupOffsets }, deriveKey(key, [STREAM.places]));
  return { ...byGroup(dealt, ownersOf(memberOffsets, memberships), ties, groupOffsets.length - 1), outside };
}

/** First membership of each member: exactly the wanted share of members, drawn at random, has several. */
function drawMemberOffsets(
  { members, overlapShare, overlapGroups }: PlantedGroups,
  key: RngKey,
): Uint32Array {
  const order = new Uint32Array(members).map((_, member) => member);
  shuffle(order, key);
  const offsets = new Uint32Array(members + 1).fill(1, 1);
  for (const member of order.subarray(0, Math.round(overlapShare * members)))
    offsets[member + 1] = overlapGroups;
  for (let member = 0; member < members; member++) offsets[member + 1]! += offsets[member]!;
  return offsets;
}

/** Draws degrees and splits each over the member's groups and the outside; fractions are drawn, so that means are right. */
function splitDegrees(
  { meanDegree, maxDegree, degreeExponent, mixing }: PlantedGroups,
  memberOffsets: Uint32Array,
  { inside, outside }: { inside: Uint32Array; outside: Uint32Array },
  key: RngKey,
): void {
  const law = powerLawOfMean({ exponent: degreeExponent, mean: meanDegree, max: maxDegree }) as Law;
  const sample = lawSampler(law);
  const stream = openStream(key);
  for (let member = 0; member < outside.length; member++) {
    const degree = sample(stream);
    const away = Math.floor(mixing * degree + stream.uniform());
    outside[member] = away;
    const start = memberOffsets[member]!;
    const groups = memberOffsets[member + 1]! - start;
    const each = Math.floor((degree - away) / groups);
    const rest = degree - away - each * groups;
    for (let j = 0; j < groups; j++) inside[start + j] = each + (j < rest ? 1 : 0);
  }
}

/** The memberships in the order of their groups. */
function byGroup(
  dealt: Uint32Array,
  owners: Uint32Array,
  ties: Uint32Array,
  groupCount: number,
): Omit<PlantedDegrees, 'outside'> {
  const groupOffsets = new Uint32Array(groupCount + 1);
  for (const group of dealt) if (group !== NO_GROUP) groupOffsets[group + 1]!++;
  for (let group = 0; group < groupCount; group++) groupOffsets[group + 1]! += groupOffsets[group]!;
  const next = groupOffsets.slice();
  const groupMembers = new Uint32Array(groupOffsets[groupCount]!);
  const inside = new Uint32Array(groupMembers.length);
  dealt.forEach((group, membership) => {
    if (group === NO_GROUP) return;
    const place = next[group]!++;
    groupMembers[place] = owners[membership]!;
    inside[place] = ties[membership]!;
  });
  return { affiliation: { groupOffsets, groupMembers }, inside };
}
