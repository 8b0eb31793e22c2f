import { describe, it } from 'vitest';
import { seirModel } from '../../src/models/seir.js';
import { rngKey } from '../../src/random/rngKey.js';
import { finalSizeLaw } from '../../testkit/epidemicLaws.js';
import { expectChain } from '../../testkit/expectChain.js';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { kernelSizes } from '../../testkit/kernelSizes.js';
import { oneGroup, path } from '../../testkit/wholePopulations.js';

const description = {
  name: 'seir',
  parameters: {},
  states: ['s', 'e', 'i', 'r'],
  firstMembers: 'i',
  transitions: [
    { from: 's', to: 'e', contact: { with: 'i', rate: 'infectionRate' } },
    { from: 'e', to: 'i', rate: 'incubationRate' },
    { from: 'i', to: 'r', rate: 'recoveryRate' },
  ],
} as const;

describe('seir', () => {
  for (const time of ['steps', 'continuous'] as const)
    it(`has the law of all states of four members after some time, ${time} (chi-square, 5 sigma)`, () => {
      const values = { infectionRate: 0.4, incubationRate: 0.5, recoveryRate: 0.25 };
      expectChain(seirModel, description, values, time, [1, 2, 4, 8]);
    });

  it('in continuous time reaches as many as sir, whatever the incubation (chi-square, 5 sigma)', () => {
    for (const incubationRate of [0.05, 3]) {
      const kernel = seirModel.createKernel(
        { infectionRate: 0.05, incubationRate, recoveryRate: 0.3, time: 'continuous' },
        oneGroup(10),
        rngKey(`seir ${incubationRate}`),
      );
      expectShares(kernelSizes(kernel, { seeds: [0], runs: 50_000 }), finalSizeLaw(9, 1, 0.05, 0.3));
    }
  });

  it('with certain infection and recovery goes a tie in 1 + 1 / a steps on average (5 sigma)', () => {
    const kernel = seirModel.createKernel(
      { infectionRate: 1, incubationRate: 0.4, recoveryRate: 1 },
      path(9),
      rngKey('seir path'),
    );
    // the last one is infected, becomes infectious, and recovers one step later
    expectMean(kernelSizes(kernel, { seeds: [0], runs: 20_000, figure: 2 }), 8 * (1 + 1 / 0.4) + 1);
  });
});
