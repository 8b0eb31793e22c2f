import { describe, expect, it } from 'vitest';
import { competingContagionsModel } from '../../src/models/competingContagions.js';
import { sirModel } from '../../src/models/sir.js';
import { overlappingGroups } from '../../src/population/generators/overlappingGroups.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectChain } from '../../testkit/expectChain.js';
import { expectMean } from '../../testkit/expectMean.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';
import { path } from '../../testkit/wholePopulations.js';

const SECOND = 3;
const description = {
  name: 'competing',
  parameters: {},
  states: ['u', 'a', 'A', 'b', 'B'],
  conflicts: 'lot',
  transitions: [
    { from: 'u', to: 'a', contact: { with: 'a', rate: 'firstRate' } },
    { from: 'u', to: 'b', contact: { with: 'b', rate: 'secondRate' } },
    { from: 'a', to: 'A', rate: 'stopRate' },
    { from: 'b', to: 'B', rate: 'stopRate' },
  ],
} as const;

const values = { firstRate: 0.4, secondRate: 0.3, stopRate: 0.3, secondShare: 0 };

describe('competing contagions', () => {
  it('alone the first has the law of all states of four members, steps (chi-square, 5 sigma)', () =>
    expectChain(competingContagionsModel, description, values, 'steps', [1, 3, 6]));

  const population = overlappingGroups({ members: 400, groupsPerMember: 2, groupSize: 8 });
  for (const time of ['steps', 'continuous'] as const)
    it(`with equal rates those who have any are draw for draw those of sir from all first members, ${time}`, () => {
      const parameters = { firstRate: 0.05, secondRate: 0.05, stopRate: 0.4, secondShare: 0, time };
      const both = competingContagionsModel.createKernel(parameters, population, rngKey('union'));
      const one = sirModel.createKernel(
        { infectionRate: 0.05, recoveryRate: 0.4, time },
        population,
        rngKey('union'),
      );
      let reached = 0;
      for (let run = 0; run < 60; run++) {
        both.start(run, [1, 2, 3], 3);
        both.place!(SECOND, [51, 52, 53], 3);
        one.start(run, [1, 2, 3, 51, 52, 53], 6);
        while (!both.over) both.step();
        while (!one.over) one.step();
        const sorted = (kernel: typeof one) =>
          [...kernel.active.subarray(0, kernel.activeCount)].sort((a, b) => a - b);
        expect(sorted(both)).toEqual(sorted(one));
        reached += one.size;
      }
      expect(reached).toBeGreaterThan(60 * 30);
    });

  it('equal rates and symmetric first members give equal shares: the lot is fair (5 sigma)', () => {
    const middle = path(9);
    const kernel = competingContagionsModel.createKernel(
      { firstRate: 0.7, secondRate: 0.7, stopRate: 0.5, secondShare: 0 },
      middle,
      rngKey('fair'),
    );
    const differences = Array.from({ length: 60_000 }, (_, run) => {
      kernel.start(run, [0], 1);
      kernel.place!(SECOND, [8], 1);
      while (!kernel.over) kernel.step();
      return kernel.counts![1]! + kernel.counts![2]! - kernel.counts![3]! - kernel.counts![4]!;
    });
    expectMean(differences, 0);
    expect(differences.filter((difference) => Math.abs(difference) === 1).length).toBeGreaterThan(1000);
  });

  it('on a star of two first members the one between takes each with p (1 - p / 2) (5 sigma)', () => {
    const star = groupsPopulation(
      3,
      [],
      [
        [0, 2],
        [1, 2],
      ],
    );
    const kernel = competingContagionsModel.createKernel(
      { firstRate: 0.6, secondRate: 0.6, secondShare: 0 },
      star,
      rngKey('star'),
    );
    const first = Array.from({ length: 200_000 }, (_, run) => {
      kernel.start(run, [0], 1);
      kernel.place!(SECOND, [1], 1);
      kernel.step();
      return Number(kernel.stateOf![2] === 1);
    });
    expectMean(first, 0.6 * 0.7);
  });

  it('draws who has the second at first, each of the others with the share (5 sigma)', () => {
    const kernel = competingContagionsModel.createKernel({ secondShare: 0.1 }, population, rngKey('share'));
    const seconds = Array.from({ length: 2000 }, (_, run) => {
      kernel.start(run, [7, 8], 2);
      expect(kernel.counts![1]).toBe(2);
      return kernel.counts![SECOND]!;
    });
    expectMean(seconds, 39.8);
  });
});
