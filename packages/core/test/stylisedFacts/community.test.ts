import { expect, it } from 'vitest';
import type { PassOnSetup } from '../../src/engine/passOnSetup.js';
import { plantedGroups } from '../../src/population/generators/plantedGroups.js';
import type { Population } from '../../src/population/population.js';
import { rngKey } from '../../src/random/rngKey.js';
import { openStream } from '../../src/random/stream.js';
import { expectDocumented } from '../../testkit/expectDocumented.js';
import { manyContents, passedOnWith } from '../../testkit/manyContents.js';
import { plainSetup } from '../../testkit/plainSetup.js';
import { rankCorrelation } from '../../testkit/rankCorrelation.js';
import { recordCascades } from '../../testkit/recordCascades.js';

const CONTENTS = 20;
const RUNS = 20;
const EARLY = 50;
const NARROWEST = 0.03;

// Weng, Menczer & Ahn 2013: early concentration in communities predicts popularity better than early popularity does (read
// in the abstract, without figures). It takes contents that differ in how many communities they interest; the margin is ours.
it('the number of groups among the first 50 who pass a content on tells its size better than how soon they are 50', () => {
  const groupSize = { powerLaw: { exponent: 1, min: 100, max: 500 } };
  const population = plantedGroups(
    { members: 10_000, keep: 'both', mixing: 0.3, overlapShare: 0.1, groupSize },
    { rngSeed: 'communities' },
  );
  const groups: number[] = [];
  const speed: number[] = [];
  const sizes: number[] = [];
  recordCascades(setupOf(population), 'community', RUNS, ({ sharers: { members, hours } }) => {
    if (members.length < EARLY) return;
    groups.push(groupsOf(population, members.subarray(0, EARLY)));
    speed.push(-hours[EARLY - 1]!);
    sizes.push(members.length);
  });
  const byGroups = rankCorrelation(groups, sizes);
  const bySpeed = rankCorrelation(speed, sizes);
  const order = sizes.map((_, i) => i).sort((a, b) => sizes[b]! - sizes[a]!);
  const most = Math.round(sizes.length / 10);
  const meanGroups = (cascades: readonly number[]): number =>
    cascades.reduce((sum, i) => sum + groups[i]!, 0) / cascades.length;
  expect(sizes.length).toBeGreaterThan(100);
  expectDocumented('rank correlation of early groups and size', byGroups, [0.4, 1]);
  expectDocumented('rank correlation of early speed and size', bySpeed);
  expectDocumented('difference of the two correlations', byGroups - bySpeed, [0.1, 2]);
  expectDocumented(
    'early groups, largest tenth over the others',
    meanGroups(order.slice(0, most)) / meanGroups(order.slice(most)),
    [1.2, 5],
  );
});

/**
 * Content i interests the members of a share of the groups, from 3 % to all; an interested member passes it on with
 * probability 0.2, another one hardly ever, and the first member is an interested one. Posts go along ties, on Twitter.
 */
function setupOf(population: Population): PassOnSetup {
  const luck = openStream(rngKey('interests'));
  const breadths = Array.from({ length: CONTENTS }, (_, i) => NARROWEST ** (1 - i / (CONTENTS - 1)));
  const interests = breadths.map((breadth) => interestIn(population, () => luck.uniform() < breadth));
  const plain = plainSetup(population, {
    rules: { appeal: undefined },
    platform: { delayMedian: 0.4, delaySigma: 1.9, lifetime: 48 },
    // the groups only say who is alike
    setup: { kindCohesion: [0] },
  });
  const setup = manyContents(
    plain,
    interests.map((interest, i) => ({
      content: { ...passedOnWith(0.2), topics: [`topic ${i}`] },
      target: { members: Uint8Array.from(interest) },
    })),
  );
  const topics = Object.fromEntries(interests.map((interest, i) => [`topic ${i}`, interest]));
  return { ...setup, traits: { ...plain.traits, topics } };
}

/** [memberCount] 1 for the members of the groups that `isInterested` picks. */
function interestIn(
  { memberCount, groupCount, groupOffsets, groupMembers }: Population,
  isInterested: () => boolean,
): Float32Array {
  const interest = new Float32Array(memberCount);
  for (let group = 0; group < groupCount; group++) {
    if (!isInterested()) continue;
    for (let j = groupOffsets[group]!; j < groupOffsets[group + 1]!; j++) interest[groupMembers[j]!] = 1;
  }
  return interest;
}

/** How many different groups these members are in. */
function groupsOf({ memberOffsets, memberGroups }: Population, members: Int32Array): number {
  const groups = new Set<number>();
  for (const member of members)
    for (let j = memberOffsets[member]!; j < memberOffsets[member + 1]!; j++) groups.add(memberGroups[j]!);
  return groups.size;
}
