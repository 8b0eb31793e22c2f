import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../testkit/digestOf.js';
import { expectShares } from '../../../testkit/expectShares.js';
import { poissonShares, powerLawShares } from '../../../testkit/lawShares.js';
import { lengthsOf, rowsOf } from '../../../testkit/rowsOf.js';
import { inspectPopulation } from '../inspect/inspectPopulation.js';
import { findBrokenInvariants } from '../populationInvariants.js';
import { overlappingGroups } from './overlappingGroups.js';

describe('overlappingGroups', () => {
  // chi-square on both sides at 5 sigma, seed fixed; the last group is cut, so it is left out
  test('matches both laws, empty groups and members of no group included', () => {
    const population = overlappingGroups(
      { members: 100_000, groupsPerMember: { poisson: 2 }, groupSize: { poisson: 5 } },
      { rngSeed: 'D' },
    );
    expectShares(lengthsOf(population.memberOffsets), poissonShares(2));
    expectShares(lengthsOf(population.groupOffsets).slice(0, -1), poissonShares(5));
  });

  // as above
  test('matches heavy tails', () => {
    const population = overlappingGroups(
      {
        members: 50_000,
        groupsPerMember: { powerLaw: { exponent: 2.5, min: 1, max: 100 } },
        groupSize: { powerLaw: { exponent: 1.55, min: 5, max: 500 } },
      },
      { rngSeed: 'tails' },
    );
    expectShares(lengthsOf(population.memberOffsets), powerLawShares(2.5, 1, 100));
    expectShares(lengthsOf(population.groupOffsets).slice(0, -1), powerLawShares(1.55, 5, 500));
  });

  // Newman, Strogatz & Watts 2001, section V: u = exp(5 (exp(2 (u - 1)) - 1)), smallest root; giant component 1 - exp(2 (u - 1)).
  // Standard deviation of the share at 100,000 members is about 0.0012: 5 sigma, seed fixed
  test('has the giant component and the clustering that theory gives for Poisson laws', () => {
    let u = 0;
    for (let i = 0; i < 200; i++) u = Math.exp(5 * (Math.exp(2 * (u - 1)) - 1));
    const population = overlappingGroups(
      { members: 100_000, groupsPerMember: { poisson: 2 }, groupSize: { poisson: 5 } },
      { rngSeed: 'giant' },
    );
    const { components, clustering, kappa } = inspectPopulation(population, { clusteringBudget: 1e9 });
    expect(Math.abs(components.largestShare - (1 - Math.exp(2 * (u - 1))))).toBeLessThan(0.006);
    // 1 / (1 + mu); its standard deviation is about 0.0015
    expect(Math.abs(clustering.transitivity - 1 / 3)).toBeLessThan(0.0075);
    expect(kappa.members).toBeCloseTo(2, 1);
    expect(kappa.groups).toBeCloseTo(5, 1);
  });

  test('gives fixed numbers exactly', () => {
    const population = overlappingGroups({ members: 10_000, groupsPerMember: 3, groupSize: 20 });
    expect(new Set(lengthsOf(population.memberOffsets))).toEqual(new Set([3]));
    expect(new Set(lengthsOf(population.groupOffsets))).toEqual(new Set([20]));
    expect(population.groupCount).toBe(1500);
  });

  test('keeps the invariants of a population, also where groups are as large as it', () => {
    const law = fc.oneof(
      fc.integer({ min: 1, max: 6 }),
      fc.record({ poisson: fc.double({ min: 0.2, max: 6, noNaN: true }) }),
      fc.constant({ frequencies: { '0': 0.3, '1': 0.3, '6': 0.4 } }),
    );
    const parameters = fc.record({
      members: fc.integer({ min: 6, max: 40 }),
      groupsPerMember: law,
      groupSize: law,
    });
    fc.assert(
      fc.property(parameters, fc.nat(), (given, rngSeed) => {
        const population = overlappingGroups({ ...given, platforms: ['a', 'b'] }, { rngSeed });
        expect(findBrokenInvariants(population)).toEqual([]);
      }),
    );
  });

  test('gives up places, not time, where nobody is left to fill them', () => {
    const population = overlappingGroups({ members: 1000, groupsPerMember: 5, groupSize: 1000 });
    expect(findBrokenInvariants(population)).toEqual([]);
    expect(population.groupCount).toBe(5);
    expect(population.membershipCount).toBeGreaterThan(2500);
    expect(population.membershipCount).toBeLessThanOrEqual(5000);
  });

  // chi-square at 5 sigma, seed fixed
  test('spreads groups evenly over platforms', () => {
    const platforms = ['facebook', 'twitter', 'linkedin'];
    const { groupPlatform } = overlappingGroups({ members: 20_000, platforms }, { rngSeed: 'platforms' });
    expectShares(groupPlatform, new Map(platforms.map((_, i) => [i, 1 / 3])));
  });

  test('puts a group on the same platform whatever the number of members', () => {
    const platforms = ['a', 'b'];
    const few = overlappingGroups({ members: 200, platforms });
    const many = overlappingGroups({ members: 2000, platforms });
    expect([...many.groupPlatform.subarray(0, few.groupCount)]).toEqual([...few.groupPlatform]);
  });

  test('gives the same bytes for the same seed, others for another', () => {
    const make = (rngSeed: string) => overlappingGroups({ members: 3000 }, { rngSeed });
    expect(new Uint8Array(make('x').buffer)).toEqual(new Uint8Array(make('x').buffer));
    expect(digestOf(make('x'))).not.toBe(digestOf(make('y')));
  });

  test('keeps its output, bit for bit', () => {
    const small = overlappingGroups({ members: 8, groupsPerMember: 2, groupSize: 4 });
    expect(rowsOf(small.groupOffsets, small.groupMembers)).toMatchInlineSnapshot(`
      [
        [
          0,
          3,
          5,
          7,
        ],
        [
          0,
          2,
          4,
          6,
        ],
        [
          1,
          2,
          6,
          7,
        ],
        [
          1,
          3,
          4,
          5,
        ],
      ]
    `);
    const given = { members: 5000, groupsPerMember: { poisson: 3 }, groupSize: { poisson: 20 } };
    expect(digestOf(overlappingGroups(given, { rngSeed: 'frozen' }))).toMatchInlineSnapshot(
      `"8c47a9a756f84b04"`,
    );
  });

  test('refuses ten million members in 64 MB before it allocates anything', () => {
    const before = process.memoryUsage().arrayBuffers;
    const started = performance.now();
    expect(() => overlappingGroups({ members: 10_000_000 }, { maxBytes: 64e6 })).toThrow(
      expect.objectContaining({ code: 'out-of-memory' }),
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1e6);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('reports everything that is wrong at once', () => {
    const given = { members: 0, groupsPerMember: { poisson: -1 }, groupSise: 3 };
    const found = problemsOf(() => overlappingGroups(given as never));
    expect(found).toEqual(['members', 'groupsPerMember.poisson', 'groupSise']);
  });

  test.each([
    ['larger than the population', { members: 10, groupSize: 11 }, ['groupSize']],
    ['always empty', { members: 10, groupSize: { poisson: 0 } }, ['groupSize']],
    [
      'more than can be numbered',
      { members: 1e8, groupsPerMember: 100 },
      ['groupsPerMember', 'groupSize'].slice(0, 1),
    ],
    ['on one platform twice', { members: 10, platforms: ['a', 'b', 'a'] }, ['platforms']],
  ])('refuses groups that are %s', (_, given, paths) => {
    expect(problemsOf(() => overlappingGroups(given))).toEqual(paths);
  });
});

function problemsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    return (error as { problems: { path: string }[] }).problems.map(({ path }) => path);
  }
  return [];
}
