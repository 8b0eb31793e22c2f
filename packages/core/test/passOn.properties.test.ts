import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TRAIT, TRAIT_STRIDE } from '../src/content/memberTraits.js';
import { createPassOnKernel } from '../src/engine/passOn/passOnKernel.js';
import type { PassOnSetup, SpreadingContent } from '../src/engine/passOnSetup.js';
import { buildPopulation } from '../src/population/buildPopulation.js';
import { rngKey } from '../src/random/rngKey.js';
import { tracesOf } from '../testkit/passOnTrace.js';
import { randomSetup, setupSeeds } from '../testkit/randomSetup.js';
import { rowsOf } from '../testkit/rowsOf.js';
import { tallyTotal } from '../testkit/tallyTotals.js';

const RUNS = 60;
const RAISABLE = ['usefulness', 'importance', 'coolness', 'credibility', 'speakerTrust'] as const;

function withContent(setup: PassOnSetup, index: number, changes: Partial<SpreadingContent>): PassOnSetup {
  return {
    ...setup,
    contents: setup.contents.map((content, i) => (i === index ? { ...content, ...changes } : content)),
  };
}

type Times = readonly (readonly [member: number, tick: number])[];

/** Everybody of `before` is in `after`, at the same time or sooner. */
function expectEarlier(after: Times, before: Times): void {
  const times = new Map(after);
  for (const [member, tick] of before) expect(times.get(member)).toBeLessThanOrEqual(tick);
}

test('what makes a content more appealing or more credible never takes away anybody who passes it on, in any run', () => {
  let added = 0;
  fc.assert(
    fc.property(
      setupSeeds,
      fc.integer({ min: 1, max: 2 }),
      fc.constantFrom(...RAISABLE),
      fc.double({ min: 0.2, max: 1, noNaN: true }),
      (seed, contents, what, share) => {
        const setup = randomSetup(seed, contents);
        const raised = withContent(setup, 0, {
          [what]: setup.contents[0]![what] + share * (1 - setup.contents[0]![what]),
        });
        const befores = tracesOf(setup, seed, RUNS);
        const afters = tracesOf(raised, seed, RUNS);
        for (let run = 0; run < RUNS; run++) {
          const before = befores[run]![0]!;
          const after = afters[run]![0]!;
          expectEarlier(after.passedOn, before.passedOn);
          expectEarlier(after.reached, before.reached);
          added += after.passedOn.length - before.passedOn.length;
        }
      },
    ),
    { seed: 3, numRuns: 400 },
  );
  expect(added, 'the property is not empty').toBeGreaterThan(1000);
});

test('with unlimited attention a content spreads alone as it does among others, to the last bit', () => {
  let passedOn = 0;
  fc.assert(
    fc.property(setupSeeds, (seed) => {
      const together = randomSetup(seed, 3);
      const [traces] = tracesOf(together, seed);
      traces!.forEach((trace, content) => {
        const alone: PassOnSetup = {
          ...together,
          contents: [together.contents[content]!],
          platforms: together.platforms.map((platform) => ({ ...platform, fit: [platform.fit[content]!] })),
          interventions: together.interventions
            .filter((intervention) => intervention.content === content)
            .map((intervention) => ({ ...intervention, content: 0 })),
        };
        expect(tracesOf(alone, seed)).toEqual([[trace]]);
        passedOn += trace.passedOn.length;
      });
    }),
    { seed: 4, numRuns: 300 },
  );
  expect(passedOn, 'the property is not empty').toBeGreaterThan(1000);
});

test('a run comes to the same numbers whatever was played before it, with all that the model has', () => {
  let moved = 0;
  fc.assert(
    fc.property(setupSeeds, fc.boolean(), (seed, byBrand) => {
      const setup = withEverything(randomSetup(seed, 3), byBrand);
      const tallies = (order: readonly number[]) => {
        const kernel = createPassOnKernel(setup, rngKey(seed));
        return order.map((run) => structuredClone(kernel.play(run)));
      };
      const [first, second, third] = tallies([0, 1, 2]);
      expect(tallies([2, 0, 1, 2])).toEqual([third, first, second, third]);
      expect(tallies([1])).toEqual([second]);
      moved += tallyTotal(first!, 'attitude') !== 0 ? 1 : 0;
    }),
    { seed: 5, numRuns: 100 },
  );
  expect(moved).toBeGreaterThan(30);
});

/** Limited attention, a correction, a broadcast and a poll. */
function withEverything(setup: PassOnSetup, byBrand: boolean): PassOnSetup {
  const rows = setup.traits.rows.slice();
  for (let row = TRAIT.attention; row < rows.length; row += TRAIT_STRIDE) rows[row] = 1 + (row % 5);
  return {
    ...setup,
    traits: { ...setup.traits, rows },
    rules: {
      ...setup.rules,
      attentionIsLimited: true,
      ambassadorScope: byBrand ? 'brand' : 'content',
      feed: byBrand ? 'random' : 'latest',
    },
    contents: setup.contents.map((content, i) => (i === 1 ? { ...content, counters: 0 } : content)),
    broadcasts: [
      {
        content: 2,
        channel: 0,
        from: 0,
        to: 100,
        reach: 0.5,
        frequency: 2,
        trust: 0.7,
        fit: 1,
        triggered: false,
        cost: 0,
        target: {},
      },
    ],
    polls: [{ at: 100, sample: 10, response: 0.7, responseBias: 0.2 }],
  };
}

test('members who share nothing with the others change nothing for them', () => {
  fc.assert(
    fc.property(setupSeeds, (seed) => {
      const setup = withFixedStart(randomSetup(seed, 2));
      expect(tracesOf(withStrangers(setup, 7), seed, 2)).toEqual(tracesOf(setup, seed, 2));
    }),
    { seed: 6, numRuns: 100 },
  );
});

/** First members by name, so that they do not depend on how many others there are. */
function withFixedStart(setup: PassOnSetup): PassOnSetup {
  const by = { kind: 'members', seedSet: { kind: 'members', members: ['0', '1'] } } as const;
  return { ...setup, interventions: setup.interventions.map((intervention) => ({ ...intervention, by })) };
}

/** The same people, and some who are in no group. */
function withStrangers(setup: PassOnSetup, count: number): PassOnSetup {
  const { population, traits } = setup;
  const memberCount = population.memberCount + count;
  const more = buildPopulation({
    memberCount,
    groupCount: population.groupCount,
    memberships: {
      members: population.groupMembers,
      groups: rowsOf(population.groupOffsets, population.groupMembers).flatMap((row, group) =>
        row.map(() => group),
      ),
    },
    ties: {
      sources: rowsOf(population.tieOffsets, population.tieTargets).flatMap((row, member) =>
        row.map(() => member),
      ),
      targets: population.tieTargets,
    },
    platforms: population.platforms,
    groupPlatform: population.groupPlatform,
  }).population;
  const grown = (column: Float32Array, stride: number) => {
    const larger = new Float32Array(memberCount * stride).fill(0.5);
    larger.set(column);
    return larger;
  };
  return {
    ...setup,
    population: more,
    traits: { rows: grown(traits.rows, TRAIT_STRIDE), topics: { topic: grown(traits.topics.topic!, 1) } },
    segmentClass: new Uint8Array(memberCount),
  };
}
