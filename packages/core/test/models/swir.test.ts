import { describe, it } from 'vitest';
import { swirModel } from '../../src/models/swir.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectChain } from '../../testkit/expectChain.js';
import { expectShares } from '../../testkit/expectShares.js';
import { kernelVectors } from '../../testkit/kernelVectors.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

const description = {
  name: 'swir',
  parameters: {},
  states: ['s', 'w', 'i', 'r'],
  firstMembers: 'i',
  transitions: [
    { from: 's', to: 'i', contact: { with: 'i', rate: 'infectionRate' } },
    { from: 's', to: 'w', contact: { with: 'i', rate: 'weakeningRate' } },
    { from: 'w', to: 'i', contact: { with: 'i', rate: 'weakenedInfectionRate' } },
    { from: 'i', to: 'r', rate: 'recoveryRate' },
  ],
} as const;

describe('swir', () => {
  for (const time of ['steps', 'continuous'] as const)
    it(`has the law of all states of four members after some time, ${time} (chi-square, 5 sigma)`, () => {
      const values = {
        infectionRate: 0.2,
        weakeningRate: 0.4,
        weakenedInfectionRate: 0.6,
        recoveryRate: 0.3,
      };
      expectChain(swirModel, description, values, time, [1, 3, 6]);
    });

  it('along one tie infects with k, weakens with (1 - k) m, and tries once by default (chi-square, 5 sigma)', () => {
    const kernel = swirModel.createKernel(
      { infectionRate: 0.3, weakeningRate: 0.5 },
      groupsPopulation(2, [], [[0, 1]]),
      rngKey('swir'),
    );
    const last = kernelVectors(kernel, { seeds: [0], steps: 1, runs: 60_000 }).map((states) =>
      Number(states[1]),
    );
    expectShares(
      last,
      new Map([
        [0, 0.35],
        [1, 0.35],
        [2, 0.3],
      ]),
    );
  });

  it('two infected contacts, the second after the first, infect with nu whom the first has weakened (chi-square, 5 sigma)', () => {
    // 0 tries 1 and 2 in step 1; if 1 is infected he tries 2 in step 2
    const population = groupsPopulation(
      3,
      [],
      [
        [0, 2],
        [0, 1],
        [1, 2],
      ],
    );
    const kernel = swirModel.createKernel(
      { infectionRate: 0.5, weakeningRate: 1, weakenedInfectionRate: 0.2 },
      population,
      rngKey('twice'),
    );
    const seen = kernelVectors(kernel, { seeds: [0], steps: 3, runs: 60_000 });
    // infected at once with 1/2; else weakened, and then by 1, who is infected with 1/2, with 0.2
    expectShares(
      seen.map((states) => Number(states[2] === '3')),
      new Map([
        [1, 0.5 + 0.5 * 0.5 * 0.2],
        [0, 0.5 - 0.5 * 0.5 * 0.2],
      ]),
    );
  });
});
