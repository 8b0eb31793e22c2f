import { describe, expect, it } from 'vitest';
import { sirModel } from '../../src/models/sir.js';
import { buildPopulation } from '../../src/population/buildPopulation.js';
import { overlappingGroups } from '../../src/population/generators/overlappingGroups.js';
import { rngKey } from '../../src/random/rngKey.js';
import { finalShare, finalSizeLaw, steppedFinalSizeLaw } from '../../testkit/epidemicLaws.js';
import { expectChain } from '../../testkit/expectChain.js';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { kernelSizes } from '../../testkit/kernelSizes.js';
import { ABSENT, readReference, referenceIsThere } from '../../testkit/reference.js';
import { allTied, oneGroup } from '../../testkit/wholePopulations.js';

const TIMES = ['steps', 'continuous'] as const;

describe('sir on one group of ten, whole law of sizes by the exact chain (chi-square, 5 sigma)', () => {
  for (const time of TIMES) {
    const law = time === 'steps' ? steppedFinalSizeLaw : finalSizeLaw;
    for (const [b, g] of [
      [0.05, 0.3],
      [0.2, 1],
    ] as const) {
      it(`${time}, infection ${b}, recovery ${g}, as a group and as ties`, () => {
        const exact = law(9, 1, b, g);
        for (const population of [oneGroup(10), allTied(10)]) {
          const kernel = sirModel.createKernel(
            { infectionRate: b, recoveryRate: g, time },
            population,
            rngKey(`sir ${b}`),
          );
          expectShares(kernelSizes(kernel, { seeds: [0], runs: 60_000 }), exact);
        }
      });
    }
  }
});

describe('sir, all states of four members after some time (chi-square, 5 sigma)', () => {
  const description = {
    name: 'sir',
    parameters: {},
    states: ['s', 'i', 'r'],
    transitions: [
      { from: 's', to: 'i', contact: { with: 'i', rate: 'infectionRate' } },
      { from: 'i', to: 'r', rate: 'recoveryRate' },
    ],
  } as const;
  for (const time of TIMES)
    it(time, () =>
      expectChain(sirModel, description, { infectionRate: 0.3, recoveryRate: 0.25 }, time, [1, 3, 6]),
    );
});

const oracle = (referenceIsThere ? (readReference('oracles') as { sir_final_size: object }) : {}) as {
  sir_final_size?: Record<string, number>;
};

describe.skipIf(!referenceIsThere)(`sir in one large group (else ${ABSENT})`, () => {
  for (const [reproduction, share] of Object.entries(oracle.sir_final_size ?? {})) {
    const R = Number(reproduction);
    it(`the formula of the test gives ${share} at R = ${R}`, () => {
      expect(finalShare(R, 0)).toBeCloseTo(share, 6);
    });
    if (R < 1.5) continue;
    it(`100,000 members, 0.1 % first: ${share} within 0.005 at R = ${R}`, () => {
      const members = 100_000;
      const parameters = { infectionRate: R / members, recoveryRate: 1, time: 'continuous' as const };
      const kernel = sirModel.createKernel(parameters, oneGroup(members), rngKey('large'));
      const seeds = Array.from({ length: 100 }, (_, i) => 1000 * i);
      const sizes = kernelSizes(kernel, { seeds, runs: 8 });
      const mean = sizes.reduce((sum, size) => sum + size, 0) / 8 / members;
      expect(Math.abs(mean - finalShare(R, 0.001))).toBeLessThan(0.005);
    });
  }
});

describe('sir, by hand', () => {
  it('along one tie infects with b / (b + g - b g) in steps and b / (b + g) in time (5 sigma)', () => {
    const { population } = buildPopulation({ memberCount: 2, ties: { sources: [0], targets: [1] } });
    for (const [time, chance] of [
      ['steps', 0.2 / (0.2 + 0.3 - 0.06)],
      ['continuous', 0.4],
    ] as const) {
      const kernel = sirModel.createKernel(
        { infectionRate: 0.2, recoveryRate: 0.3, time },
        population,
        rngKey('tie'),
      );
      expectMean(kernelSizes(kernel, { seeds: [0], runs: 100_000 }), 1 + chance);
    }
  });

  it('reads recovery of each member from a trait: who never recovers infects for certain', () => {
    const { population } = buildPopulation({
      memberCount: 4,
      ties: { sources: [0, 2], targets: [1, 3] },
      traits: { recovers: [0, 0, 1, 0] },
    });
    for (const time of TIMES) {
      const kernel = sirModel.createKernel(
        { infectionRate: 0.5, recoveryRate: { trait: 'recovers' }, time },
        population,
        rngKey('trait'),
      );
      const seen = Array.from({ length: 20_000 }, (_, run) => {
        kernel.start(run, [0, 2], 2);
        for (let step = 0; step < 80; step++) kernel.step();
        return [kernel.stateOf![1]!, kernel.stateOf![3]!];
      });
      expect(new Set(seen.map(([certain]) => certain))).toEqual(new Set([1]));
      expectMean(
        seen.map(([, chance]) => chance!),
        time === 'steps' ? 0.5 : 0.5 / 1.5,
      );
    }
  });

  it('has frozen counters: 20 runs on 10,000 members', () => {
    const population = overlappingGroups({ members: 10_000, groupsPerMember: { poisson: 3 }, groupSize: 20 });
    const kernel = sirModel.createKernel(
      { infectionRate: 0.01, recoveryRate: 0.2 },
      population,
      rngKey('counters'),
    );
    kernelSizes(kernel, { seeds: [1, 2, 3], runs: 20 });
    expect(kernel.work).toMatchInlineSnapshot(`
      {
        "draws": 963495,
        "exposures": 445295,
        "streams": 518200,
      }
    `);
  });
});
