import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cascadeEmbeddednessModel } from '../../src/models/cascadeEmbeddedness.js';
import { cascadeEmbeddednessPermeabilityModel } from '../../src/models/cascadeEmbeddednessPermeability.js';
import { cascadePermeabilityModel } from '../../src/models/cascadePermeability.js';
import { independentCascadeModel } from '../../src/models/independentCascade.js';
import { rngKey } from '../../src/random/rngKey.js';
import { endSizes } from '../../testkit/endSizes.js';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { playSteps } from '../../testkit/playSteps.js';
import { ABSENT, readReference, referenceIsThere } from '../../testkit/reference.js';
import { groupsPopulation, smallGroups } from '../../testkit/smallPopulations.js';

const RUNS = 200_000;
const KEY = rngKey('community');
const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const oracles = (referenceIsThere ? readReference('oracles') : {}) as {
  complete_graph_size_distribution: { n: number; p: number; P: number[] }[];
};

describe('cascades in which groups hold content', () => {
  it('take the independent cascade’s steps with embeddedness and permeability 1', () => {
    fc.assert(
      fc.property(
        smallGroups,
        fc.constantFrom(0, 0.1, 0.4, 1),
        fc.nat(50),
        ({ members, groups, ties }, p, run) => {
          const population = groupsPopulation(members, groups, ties);
          const plain = independentCascadeModel.createKernel({ activationProbability: p }, population, KEY);
          const steps = playSteps(plain, run, [0, 4], 9);
          for (const kernel of [
            cascadeEmbeddednessModel.createKernel(
              { activationProbability: p, embeddedness: 1 },
              population,
              KEY,
            ),
            cascadePermeabilityModel.createKernel(
              { activationProbability: p, permeability: 1 },
              population,
              KEY,
            ),
            cascadeEmbeddednessPermeabilityModel.createKernel(
              { activationProbability: p, embeddedness: 1, permeability: 1 },
              population,
              KEY,
            ),
          ])
            expect(playSteps(kernel, run, [0, 4], 9)).toEqual(steps);
        },
      ),
      { numRuns: 300, seed: 6 },
    );
  });

  it('reach fewer, run by run, the more embedded groups hold', () => {
    const population = groupsPopulation(40, [range(20), range(20).map((i) => i + 15), [3, 36, 37, 38, 39]]);
    const sizes = [1, 0.7, 0.4, 0].map((embeddedness) =>
      endSizes(
        cascadeEmbeddednessModel.createKernel({ activationProbability: 0.2, embeddedness }, population, KEY),
        [0],
        300,
      ),
    );
    for (let run = 0; run < 300; run++)
      for (let i = 1; i < 4; i++) expect(sizes[i]![run]!).toBeLessThanOrEqual(sizes[i - 1]![run]!);
  });

  it.skipIf(!referenceIsThere)(
    `with embeddedness e have the law of p e in one group (chi-square, 5 sigma; else ${ABSENT})`,
    () => {
      for (const { n, p, P } of oracles.complete_graph_size_distribution) {
        const law = new Map(P.map((share, i) => [i + 1, share]));
        const group = groupsPopulation(n, [range(n)]);
        const chances = { activationProbability: 1.25 * p, embeddedness: 0.8 };
        expectShares(endSizes(cascadeEmbeddednessModel.createKernel(chances, group, KEY), [0], RUNS), law);
        const both = { ...chances, permeability: 0.3 };
        // one group is left by nobody
        expectShares(
          endSizes(cascadeEmbeddednessPermeabilityModel.createKernel(both, group, KEY), [0], RUNS),
          law,
        );
      }
    },
  );

  it('leave a group with p r, and start in all groups of a first member with p (5 sigma)', () => {
    const chain = groupsPopulation(3, [
      [0, 1],
      [1, 2],
    ]);
    const mean = (seeds: number[]) =>
      endSizes(
        cascadePermeabilityModel.createKernel({ activationProbability: 0.8, permeability: 0.5 }, chain, KEY),
        seeds,
        RUNS,
      );
    expectMean(mean([0]), 1 + 0.8 + 0.8 * 0.8 * 0.5);
    expectMean(mean([1]), 1 + 2 * 0.8);
    const both = { activationProbability: 0.8, embeddedness: 0.9, permeability: 0.5 };
    const kernel = cascadeEmbeddednessPermeabilityModel.createKernel(both, chain, KEY);
    expectMean(endSizes(kernel, [0], RUNS), 1 + 0.72 + 0.72 * 0.72 * 0.5);
  });

  it('come in along a tie from no group, and go out along one as out of the group (5 sigma)', () => {
    const reach = (groups: number[][], ties: [number, number][]) =>
      endSizes(
        cascadePermeabilityModel.createKernel(
          { activationProbability: 0.8, permeability: 0.5 },
          groupsPopulation(3, groups, ties),
          KEY,
        ),
        [0],
        RUNS,
      );
    expectMean(reach([[1, 2]], [[0, 1]]), 1 + 0.8 + 0.8 * 0.8);
    expectMean(reach([[0, 1]], [[1, 2]]), 1 + 0.8 + 0.8 * 0.8 * 0.5);
  });

  it('name a teller of the step before who shares the group, or has the tie', () => {
    const population = groupsPopulation(
      30,
      [range(12), range(12).map((i) => i + 9), range(10).map((i) => i + 20)],
      [[2, 25]],
    );
    const kernel = cascadePermeabilityModel.createKernel(
      { activationProbability: 0.3, permeability: 0.6 },
      population,
      KEY,
    );
    const by = new Int32Array(30).fill(-1);
    const where = new Int32Array(30).fill(-1);
    kernel.start(1, [0], 1);
    let before: number[] = [0];
    while (kernel.step() > 0) {
      kernel.attribute!(by, where);
      const now = [...kernel.active.subarray(kernel.stepStart, kernel.activeCount)];
      for (const member of now) expect(before).toContain(by[member]);
      before = now;
    }
    expect(kernel.activeCount).toBeGreaterThan(10);
  });
});
