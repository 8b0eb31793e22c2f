import { describe, expect, it } from 'vitest';
import type { PassOnSetup } from '../../src/engine/passOnSetup.js';
import { plantedGroups } from '../../src/population/generators/plantedGroups.js';
import { rngKey } from '../../src/random/rngKey.js';
import { openStream } from '../../src/random/stream.js';
import { expectDocumented } from '../../testkit/expectDocumented.js';
import { manyContents, passedOnWith } from '../../testkit/manyContents.js';
import { plainSetup } from '../../testkit/plainSetup.js';
import { rankCorrelation } from '../../testkit/rankCorrelation.js';
import { recordCascades } from '../../testkit/recordCascades.js';

const CONTENTS = 20;
const EARLY = 50;

const population = plantedGroups(
  {
    members: 10_000,
    keep: 'both',
    mixing: 0.3,
    overlapShare: 0.1,
    groupSize: { powerLaw: { exponent: 1, min: 100, max: 500 } },
  },
  { rngSeed: 'communities' },
);

/** Of each content that 50 members pass on. */
interface Early {
  /** Groups of the first 50. */
  readonly groups: readonly number[];
  /** Minus the hours until they were 50. */
  readonly speed: readonly number[];
  readonly sizes: readonly number[];
}

function play(setup: PassOnSetup, runs: number): Early {
  const early = { groups: [] as number[], speed: [] as number[], sizes: [] as number[] };
  recordCascades(setup, 'community', runs, ({ sharers: { members, hours } }) => {
    if (members.length < EARLY) return;
    early.groups.push(groupsOf(members.subarray(0, EARLY)));
    early.speed.push(-hours[EARLY - 1]!);
    early.sizes.push(members.length);
  });
  expect(early.sizes.length).toBeGreaterThan(80);
  return early;
}

// Weng, Menczer & Ahn 2013: early concentration in communities predicts popularity better than early popularity does (read
// in the abstract, without figures; the margins are ours)
describe('the groups of the first 50 who pass a content on, and how soon they are 50', () => {
  it('where contents differ in how many groups they interest, the groups tell its size better', () => {
    const { groups, speed, sizes } = play(setupOf(0.03), 20);
    const byGroups = rankCorrelation(groups, sizes);
    const bySpeed = rankCorrelation(speed, sizes);
    expectDocumented('rank correlation of early groups and size', byGroups, [0.4, 1]);
    expectDocumented('rank correlation of early speed and size', bySpeed);
    expectDocumented('difference of the two correlations', byGroups - bySpeed, [0.1, 2]);
    const order = sizes.map((_, i) => i).sort((a, b) => sizes[b]! - sizes[a]!);
    const most = Math.round(sizes.length / 10);
    const meanGroups = (cascades: readonly number[]): number =>
      cascades.reduce((sum, i) => sum + groups[i]!, 0) / cascades.length;
    const ratio = meanGroups(order.slice(0, most)) / meanGroups(order.slice(most));
    expectDocumented('early groups, largest tenth over the others', ratio, [1.2, 5]);
  });

  it('where all contents interest everybody alike, neither tells much', () => {
    const { groups, speed, sizes } = play(setupOf(1), 5);
    expectDocumented(
      'rank correlation of early groups and size, same interest',
      rankCorrelation(groups, sizes),
    );
    expectDocumented(
      'rank correlation of early speed and size, same interest',
      rankCorrelation(speed, sizes),
    );
  });
});

/**
 * Content i interests the members of a share of the groups, from `narrowest` to all; an interested member passes it on with
 * probability 0.2, another one hardly ever, and the first member is an interested one. Posts go along ties, on Twitter.
 */
function setupOf(narrowest: number): PassOnSetup {
  const luck = openStream(rngKey('interests'));
  const breadths = Array.from({ length: CONTENTS }, (_, i) => narrowest ** (1 - i / (CONTENTS - 1)));
  const interests = breadths.map((breadth) => interestIn(() => luck.uniform() < breadth));
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
function interestIn(isInterested: () => boolean): Float32Array {
  const { memberCount, groupCount, groupOffsets, groupMembers } = population;
  const interest = new Float32Array(memberCount);
  for (let group = 0; group < groupCount; group++) {
    if (!isInterested()) continue;
    for (let j = groupOffsets[group]!; j < groupOffsets[group + 1]!; j++) interest[groupMembers[j]!] = 1;
  }
  return interest;
}

/** How many different groups these members are in. */
function groupsOf(members: Int32Array): number {
  const { memberOffsets, memberGroups } = population;
  const groups = new Set<number>();
  for (const member of members)
    for (let j = memberOffsets[member]!; j < memberOffsets[member + 1]!; j++) groups.add(memberGroups[j]!);
  return groups.size;
}
