import { expect, it } from 'vitest';
import { type CascadeShape, cascadeShape } from '../../src/metrics/cascadeShape.js';
import { expectDocumented } from '../../testkit/expectDocumented.js';
import { followerPopulation } from '../../testkit/followerPopulation.js';
import { manyContents, passedOnWith } from '../../testkit/manyContents.js';
import { plainSetup } from '../../testkit/plainSetup.js';
import { rankCorrelation } from '../../testkit/rankCorrelation.js';
import { recordCascades } from '../../testkit/recordCascades.js';

const MEMBERS = 100_000;
const RUNS = 56_000;
const LARGE = 100;
/** Of each content: mean number of members who pass it on from one who did. Most appeal to hardly anybody. */
const REPRODUCTION = [0.02, 0.04, 0.08, 0.16, 0.3, 0.7, 0.7];

// Goel, Anderson, Hofman & Watts 2016. That virality is low and hardly tied to size, and that the largest broadcast drives
// popularity, is in the abstract; how rare large cascades are and the range of virality are quoted from memory.
it('large cascades are rare, of any shape, and their size is that of their largest broadcast', () => {
  const followers = { powerLaw: { exponent: 2.1, min: 4, max: 50_000 } };
  const population = followerPopulation(MEMBERS, followers, 'followers');
  const meanFollowers = population.tieCount / MEMBERS;
  const setup = manyContents(
    plainSetup(population, { rules: { appeal: undefined } }),
    REPRODUCTION.map((mean) => ({ content: passedOnWith(mean / meanFollowers) })),
  );
  const large: CascadeShape[] = [];
  recordCascades(setup, 'size tail', RUNS, ({ sharers: { members, informedBy } }) => {
    if (members.length >= LARGE) large.push(cascadeShape(members, informedBy));
  });
  const sizes = large.map(({ size }) => size);
  const virality = large.map(({ structuralVirality }) => structuralVirality);
  const broadcasts = large.map(({ largestBroadcast }) => largestBroadcast);
  expect(large.length).toBeGreaterThan(50);
  expectDocumented(
    'share of contents that 100 members or more pass on',
    large.length / (REPRODUCTION.length * RUNS),
    [0.0001, 0.01],
  );
  expectDocumented(
    'rank correlation of size and structural virality',
    rankCorrelation(sizes, virality),
    [-0.2, 0.3],
  );
  expectDocumented('lowest structural virality', Math.min(...virality), [Number.NEGATIVE_INFINITY, 2.1]);
  expectDocumented('highest structural virality', Math.max(...virality), [6, Number.POSITIVE_INFINITY]);
  expectDocumented(
    'rank correlation of size and largest broadcast',
    rankCorrelation(sizes, broadcasts),
    [0.6, 1],
  );
});
