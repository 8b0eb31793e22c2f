import { describe, expect, it } from 'vitest';
import { sisModel } from '../../src/models/sis.js';
import { rngKey } from '../../src/random/rngKey.js';
import { birthDeathLaw } from '../../testkit/epidemicLaws.js';
import { expectChain } from '../../testkit/expectChain.js';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { allTied, oneGroup } from '../../testkit/wholePopulations.js';

const description = {
  name: 'sis',
  parameters: {},
  states: ['s', 'i'],
  transitions: [
    { from: 's', to: 'i', contact: { with: 'i', rate: 'infectionRate' } },
    { from: 'i', to: 's', rate: 'recoveryRate' },
  ],
} as const;

/** Infected members after some units of time, run after run. */
function infectedAfter(
  parameters: object,
  population: ReturnType<typeof oneGroup>,
  units: number,
  runs: number,
) {
  const kernel = sisModel.createKernel(parameters, population, rngKey('sis'));
  return Array.from({ length: runs }, (_, run) => {
    kernel.start(run, [0, 1], 2);
    for (let unit = 0; unit < units && !kernel.over; unit++) kernel.step();
    return kernel.size;
  });
}

describe('sis', () => {
  for (const time of ['steps', 'continuous'] as const)
    it(`has the law of all states of four members after some time, ${time} (chi-square, 5 sigma)`, () =>
      expectChain(sisModel, description, { infectionRate: 0.3, recoveryRate: 0.25 }, time, [1, 3, 6]));

  it('on one group of ten has the law of the birth and death chain at time 12 (chi-square, 5 sigma)', () => {
    const [n, b, g] = [10, 0.1, 0.4];
    const law = birthDeathLaw({ up: (k) => b * k * (n - k), down: (k) => g * k, top: n }, 2, 12);
    for (const population of [oneGroup(n), allTied(n)]) {
      const parameters = { infectionRate: b, recoveryRate: g, time: 'continuous' };
      expectShares(infectedAfter(parameters, population, 12, 30_000), new Map(law.map((p, k) => [k, p])));
    }
  });

  it('in one group of 200 keeps the level of the chain, near 1 - g / (b n) where it lives (5 sigma, 1 % of the mean shows)', () => {
    const [n, b, g] = [200, 2.5 / 200, 1];
    const law = birthDeathLaw({ up: (k) => b * k * (n - k), down: (k) => g * k, top: n }, 2, 20);
    const mean = law.reduce((sum, p, k) => sum + p * k, 0);
    const parameters = { infectionRate: b, recoveryRate: g, time: 'continuous' };
    const seen = infectedAfter(parameters, oneGroup(n), 20, 2500);
    expectMean(seen, mean);
    const alive = seen.filter((size) => size > 0);
    const level = alive.reduce((sum, size) => sum + size, 0) / alive.length / n;
    expect(Math.abs(level - 0.6)).toBeLessThan(0.01);
  });
});
