import { describe, expect, it } from 'vitest';
import { siModel } from '../../src/models/si.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectChain } from '../../testkit/expectChain.js';
import { expectMean } from '../../testkit/expectMean.js';
import { kernelSizes } from '../../testkit/kernelSizes.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';
import { allTied, oneGroup, path } from '../../testkit/wholePopulations.js';

const DURATION = 2;
const description = {
  name: 'si',
  parameters: {},
  states: ['s', 'i'],
  transitions: [{ from: 's', to: 'i', contact: { with: 'i', rate: 'infectionRate' } }],
} as const;

describe('si', () => {
  for (const time of ['steps', 'continuous'] as const)
    it(`has the law of all states of four members after some time, ${time} (chi-square, 5 sigma)`, () =>
      expectChain(siModel, description, { infectionRate: 0.3 }, time, [1, 2, 4]));

  it('on one group takes a sum of exponential times of rates b k (n - k), of which the mean is met (5 sigma)', () => {
    const [n, b] = [10, 0.2];
    let mean = 0;
    for (let k = 1; k < n; k++) mean += 1 / (b * k * (n - k));
    for (const population of [oneGroup(n), allTied(n)]) {
      const kernel = siModel.createKernel(
        { infectionRate: b, time: 'continuous' },
        population,
        rngKey('si time'),
      );
      expectMean(kernelSizes(kernel, { seeds: [3], runs: 20_000, figure: DURATION }), mean);
    }
  });

  it('along a path goes on after geometric times in steps: mean 1 / b a tie (5 sigma)', () => {
    const kernel = siModel.createKernel({ infectionRate: 0.25 }, path(9), rngKey('si path'));
    expectMean(kernelSizes(kernel, { seeds: [0], runs: 20_000, figure: DURATION }), 8 / 0.25);
  });

  it('is over when nobody who is left can be reached', () => {
    const apart = groupsPopulation(4, [[0, 1], [3]]);
    for (const time of ['steps', 'continuous'] as const) {
      const kernel = siModel.createKernel({ infectionRate: 0.5, time }, apart, rngKey('apart'));
      kernel.start(0, [0], 1);
      for (let step = 0; step < 200 && !kernel.over; step++) kernel.step();
      expect([kernel.over, kernel.activeCount]).toEqual([true, 2]);
    }
  });

  it('with b = 1 takes one step a tie, with b = 0 none', () => {
    for (const [infectionRate, size] of [
      [1, 30],
      [0, 1],
    ] as const) {
      const kernel = siModel.createKernel({ infectionRate }, path(30), rngKey('ends'));
      expect(kernelSizes(kernel, { seeds: [0], runs: 3 })).toEqual([size, size, size]);
      expect(kernelSizes(kernel, { seeds: [0], runs: 2, figure: DURATION })).toEqual([size - 1, size - 1]);
    }
  });
});
