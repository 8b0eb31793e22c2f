import { describe, expect, it } from 'vitest';
import { classicalRunner, steppedRunner } from '../../src/ensemble/classicalRunner.js';
import { linearThresholdModel } from '../../src/models/linearThreshold.js';
import { buildPopulation } from '../../src/population/buildPopulation.js';
import { overlappingGroups } from '../../src/population/generators/overlappingGroups.js';
import type { Population } from '../../src/population/population.js';
import { rngKey } from '../../src/random/rngKey.js';
import { endSizes } from '../../testkit/endSizes.js';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { playSteps } from '../../testkit/playSteps.js';
import { ABSENT, readReference, referenceIsThere } from '../../testkit/reference.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

type Pair = [number, number];
const oracles = (referenceIsThere ? readReference('oracles') : {}) as {
  linear_threshold_small: { graph: string; seeds: number[]; mean: number }[];
  independent_cascade_small: { graph: string; n: number; edges: Pair[] }[];
};
const RUNS = 200_000;
const bothWays = (pairs: readonly Pair[]): Pair[] =>
  pairs.flatMap(([u, v]): Pair[] => [
    [u, v],
    [v, u],
  ]);
const experiment = (population: Population, seeds: readonly number[]) => ({
  population,
  model: { kind: 'linear-threshold' } as const,
  seedSet: { kind: 'members', members: seeds.map(String) } as const,
});

describe.skipIf(!referenceIsThere)(`linear threshold, exact mean reach (5 sigma; else ${ABSENT})`, () => {
  for (const { graph, seeds, mean } of oracles.linear_threshold_small ?? []) {
    const { n, edges } = oracles.independent_cascade_small.find((each) => each.graph === graph)!;
    it(`${graph} from ${seeds}: ${mean}, as ties and as groups of two`, () => {
      const ties = experiment(groupsPopulation(n, [], bothWays(edges)), seeds);
      expectMean(classicalRunner(ties, graph)(0, RUNS).cascadeSize, mean);
      const groups = linearThresholdModel.createKernel({}, groupsPopulation(n, edges), rngKey(graph));
      expectMean(endSizes(groups, seeds, RUNS), mean);
    });
  }
});

/** P(k of n members of one group are active at the end), from one first member: parking functions (Pyke 1959). */
function groupLaw(n: number): Map<number, number> {
  const choose = (a: number, b: number) =>
    Array.from({ length: b }, (_, i) => (a - i) / (b - i)).reduce((x, y) => x * y, 1);
  return new Map(
    Array.from({ length: n }, (_, j) => [
      j + 1,
      (choose(n - 1, j) * (j + 1) ** (j - 1) * (n - 2 - j) ** (n - 1 - j)) / (n - 1) ** (n - 1),
    ]),
  );
}

describe('linear threshold', () => {
  const eight = [0, 1, 2, 3, 4, 5, 6, 7];

  it('has the exact law of sizes in one group and on a complete graph (chi-square, 5 sigma)', () => {
    const law = groupLaw(8);
    expect([...law.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    const group = linearThresholdModel.createKernel({}, groupsPopulation(8, [eight]), rngKey('one group'));
    expectShares(endSizes(group, [3], RUNS), law);
    const pairs = eight.flatMap((u) => eight.filter((v) => v !== u).map((v): Pair => [u, v]));
    expectShares(
      classicalRunner(experiment(groupsPopulation(8, [], pairs), [3]), 'K8')(0, RUNS).cascadeSize,
      law,
    );
  });

  it('takes ties by their weights, and thresholds of 1 where they weigh less (5 sigma)', () => {
    const { population } = buildPopulation({
      memberCount: 3,
      ties: { sources: [0, 0, 1], targets: [1, 2, 2], weights: [0.25, 3, 1] },
    });
    const kernel = linearThresholdModel.createKernel(
      { contactWeights: 'tie-weight' },
      population,
      rngKey('weights'),
    );
    // member 1 with 1/4; member 2 by member 0 with 3/4, or once both are active
    expectMean(endSizes(kernel, [0], RUNS), 1 + 0.25 + 0.75 + 0.25 * 0.25);
  });

  it('refuses weights that are missing or below 0', () => {
    for (const weights of [undefined, [-1]]) {
      const { population } = buildPopulation({
        memberCount: 2,
        ties: { sources: [0], targets: [1], weights },
      });
      expect(() =>
        linearThresholdModel.createKernel({ contactWeights: 'tie-weight' }, population, rngKey('')),
      ).toThrow(/weights/);
    }
  });

  it('plays whole runs along ties as it goes through them step by step', () => {
    const { population: crowd } = buildPopulation({
      memberCount: 2000,
      ties: {
        sources: Array.from({ length: 9000 }, (_, i) => (i * 7919) % 2000),
        targets: Array.from({ length: 9000 }, (_, i) => Math.floor(((i * i) % 4001) / 2.1)),
      },
    });
    for (const seeds of [[], [0, 5, 1999]]) {
      const players = [classicalRunner, steppedRunner].map((runner) =>
        runner(experiment(crowd, seeds), 'player'),
      );
      expect(players[0]!(7, 500)).toEqual(players[1]!(7, 500));
      expect(players[0]!(0, 3)).toEqual(players[1]!(0, 3));
    }
  });

  it('has frozen counters: 20 runs on 10,000 members', () => {
    const groups = overlappingGroups({
      members: 10_000,
      groupsPerMember: { poisson: 3 },
      groupSize: { powerLaw: { exponent: 1.777, min: 5, max: 500 } },
    });
    const kernel = linearThresholdModel.createKernel({}, groups, rngKey('counters'));
    for (let run = 0; run < 20; run++) playSteps(kernel, run, [run, run + 50, run + 500], 40);
    expect(kernel.work).toMatchInlineSnapshot(`
      {
        "draws": 54958,
        "exposures": 99788,
        "streams": 54958,
      }
    `);
  });
});
