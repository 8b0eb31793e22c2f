import { describe, expect, it } from 'vitest';
import { type CascadeShape, cascadeShape } from '../../src/metrics/cascadeShape.js';
import { expectDocumented } from '../../testkit/expectDocumented.js';
import { followerPopulation } from '../../testkit/followerPopulation.js';
import { manyContents, passedOnWith } from '../../testkit/manyContents.js';
import { plainSetup } from '../../testkit/plainSetup.js';
import { rankCorrelation } from '../../testkit/rankCorrelation.js';
import { recordCascades } from '../../testkit/recordCascades.js';

const MEMBERS = 100_000;
const LARGE = 100;
/** Of each content: mean number of members who pass it on from one who did. Most appeal to hardly anybody. */
const REPRODUCTION = [0.02, 0.04, 0.08, 0.16, 0.3, 0.7, 0.7];

const population = followerPopulation(
  MEMBERS,
  { powerLaw: { exponent: 2.1, min: 4, max: 50_000 } },
  'followers a',
);

/** Shapes of the large cascades among `runs` of each content, where a follower sees a post with this probability. */
function largeCascades(visibility: number, runs: number): CascadeShape[] {
  const readers = (visibility * population.tieCount) / MEMBERS;
  const setup = manyContents(
    plainSetup(population, { rules: { appeal: undefined }, platform: { visibility } }),
    REPRODUCTION.map((mean) => ({ content: passedOnWith(mean / readers) })),
  );
  const large: CascadeShape[] = [];
  recordCascades(setup, 'size tail', runs, ({ sharers: { members, informedBy } }) => {
    if (members.length >= LARGE) large.push(cascadeShape(members, informedBy));
  });
  return large;
}

const sizeOf = ({ size }: CascadeShape): number => size;
const viralityOf = ({ structuralVirality }: CascadeShape): number => structuralVirality;

// Goel, Anderson, Hofman & Watts 2016. That virality is low and hardly tied to size, and that the largest broadcast drives
// popularity, is in the abstract; how rare large cascades are and the range of virality are quoted from memory.
describe('large cascades are rare, of any shape, and as large as their largest broadcast makes them', () => {
  it('where every follower sees a post', () => {
    const runs = 20_000;
    const large = largeCascades(1, runs);
    const virality = large.map(viralityOf);
    expect(large.length).toBeGreaterThan(100);
    expectDocumented(
      'share of contents that 100 members or more pass on',
      large.length / (REPRODUCTION.length * runs),
      [0.0001, 0.01],
    );
    expectDocumented(
      'rank correlation of size and structural virality',
      rankCorrelation(large.map(sizeOf), virality),
      [-0.2, 0.3],
    );
    expectDocumented('lowest structural virality', Math.min(...virality), [Number.NEGATIVE_INFINITY, 2.1]);
    expectDocumented('highest structural virality', Math.max(...virality), [6, Number.POSITIVE_INFINITY]);
    expectDocumented(
      'rank correlation of size and largest broadcast',
      rankCorrelation(
        large.map(sizeOf),
        large.map(({ largestBroadcast }) => largestBroadcast),
      ),
      [0.6, 1],
    );
  });

  it('where one follower in ten sees a post, large cascades are a little deeper than small ones', () => {
    const large = largeCascades(0.1, 30_000);
    expect(large.length).toBeGreaterThan(100);
    expectDocumented(
      'rank correlation of size and structural virality, seen by one in ten',
      rankCorrelation(large.map(sizeOf), large.map(viralityOf)),
    );
  });
});
