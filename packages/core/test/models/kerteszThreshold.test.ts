import { describe, expect, it } from 'vitest';
import { kerteszThresholdModel } from '../../src/models/kerteszThreshold.js';
import { wattsThresholdModel } from '../../src/models/wattsThreshold.js';
import { buildPopulation } from '../../src/population/buildPopulation.js';
import { overlappingGroups } from '../../src/population/generators/overlappingGroups.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectMean } from '../../testkit/expectMean.js';
import { playSteps, playToEnd } from '../../testkit/playSteps.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

describe('threshold with blocked members', () => {
  it('is Watts’ model with nobody blocked and no adoption by oneself', () => {
    const groups = overlappingGroups({ members: 300, groupsPerMember: 2, groupSize: 6 });
    const key = rngKey('reduces');
    const both = [
      kerteszThresholdModel.createKernel({ threshold: 0.15, adopterRate: 0, blocked: 0 }, groups, key),
      wattsThresholdModel.createKernel({ threshold: 0.15 }, groups, key),
    ].map((kernel) => playSteps(kernel, 0, [0, 1, 2, 3, 4], 20));
    expect(both[0]).toEqual(both[1]);
  });

  it('adopts by itself with (1 - b)(1 - (1 - r)^t) by step t (5 sigma)', () => {
    const alone = buildPopulation({ memberCount: 500 }).population;
    const kernel = kerteszThresholdModel.createKernel(
      { threshold: 1, adopterRate: 0.05, blocked: 0.2 },
      alone,
      rngKey('r'),
    );
    for (const t of [1, 5, 30]) {
      const shares = Array.from(
        { length: 400 },
        (_, run) => playSteps(kernel, run, [], t).flat().length / 500,
      );
      expectMean(shares, 0.8 * (1 - 0.95 ** t));
    }
  });

  it('counts blocked members as contacts that are not active: a chain breaks where one stands (5 sigma)', () => {
    const chain = groupsPopulation(7, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
    ]);
    const kernel = kerteszThresholdModel.createKernel(
      { threshold: 0.5, adopterRate: 0, blocked: 0.3 },
      chain,
      rngKey('chain'),
    );
    const sizes = Array.from({ length: 60_000 }, (_, run) => playToEnd(kernel, run, [0]));
    expectMean(
      sizes,
      [0, 1, 2, 3, 4, 5, 6].reduce((sum, k) => sum + 0.7 ** k, 0),
    );
  });

  it('takes members who are put into a state before the start, and keeps count', () => {
    const chain = groupsPopulation(4, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    const kernel = kerteszThresholdModel.createKernel(
      { threshold: 0.5, adopterRate: 0, blocked: 0 },
      chain,
      rngKey(''),
    );
    kernel.start(0, [3], 1);
    kernel.place!(2, [1], 1);
    kernel.place!(1, [0], 1);
    kernel.place!(0, [3], 1);
    while (!kernel.over) kernel.step();
    expect([...kernel.counts!]).toEqual([2, 1, 1]);
    expect([...kernel.stateOf!]).toEqual([1, 2, 0, 0]);
    kernel.start(0, [3], 1);
    kernel.place!(2, [1], 1);
    kernel.place!(0, [1], 1);
    while (!kernel.over) kernel.step();
    expect(kernel.size).toBe(4);
  });
});
