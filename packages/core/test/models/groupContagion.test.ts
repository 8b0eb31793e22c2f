import { describe, expect, it } from 'vitest';
import { type GroupContagionParameters, groupContagionModel } from '../../src/models/groupContagion.js';
import { overlappingGroups } from '../../src/population/generators/overlappingGroups.js';
import type { Population } from '../../src/population/population.js';
import { rngKey } from '../../src/random/rngKey.js';
import { type ChainRule, chainAfterSteps, chainAtTime, codeOf } from '../../testkit/contagionChain.js';
import { expectShares } from '../../testkit/expectShares.js';
import { playKernel, shownSteps } from '../../testkit/playedKernel.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

const RUNS = 100_000;

/** Three groups of sizes 4, 3 and 2 that share members, and ties one way and both ways. */
const world = groupsPopulation(
  5,
  [
    [0, 1, 2, 3],
    [2, 3, 4],
    [0, 4],
  ],
  [
    [0, 4],
    [4, 1],
    [1, 4],
  ],
);

const times = ['steps', 'continuous'] as const;
const afters = ['susceptible', 'immune'] as const;

function codes(parameters: GroupContagionParameters, population: Population, seeds: number[], steps: number) {
  const kernel = groupContagionModel.createKernel(parameters, population, rngKey('exact'));
  return Array.from({ length: RUNS }, (_, run) => {
    playKernel(kernel, run, seeds, steps);
    return codeOf(kernel.stateOf!);
  });
}

function ruleOf({ lambda, nu, mu, afterRecovery, lambdaOfTies }: GroupContagionParameters): ChainRule {
  return {
    hazard: (_size, active) => (lambda as number) * (active > 0 ? active ** nu : 0),
    tieHazard: lambdaOfTies ?? (lambda as number),
    recovery: Array.from({ length: 5 }, () => mu as number),
    immune: afterRecovery === 'immune',
  };
}

describe('contagion in groups has the exact law of the chain of all members’ states (100,000 runs, chi-square at 5 sigma)', () => {
  for (const time of times) {
    for (const afterRecovery of afters) {
      for (const [nu, lambdaOfTies] of [
        [1, undefined],
        [2.5, 0.7],
        [0, 0],
      ] as const) {
        it(`${time}, ${afterRecovery}, nu ${nu}, ties ${lambdaOfTies ?? 'as groups'}`, () => {
          const parameters: GroupContagionParameters = {
            lambda: 0.25,
            nu,
            mu: 0.45,
            afterRecovery,
            time,
            ...(lambdaOfTies !== undefined && { lambdaOfTies }),
          };
          const chain = time === 'steps' ? chainAfterSteps : chainAtTime;
          const exact = chain(world, ruleOf(parameters), [1, 0, 0, 0, 0], 3);
          expectShares(codes(parameters, world, [0], 3), exact);
        });
      }
    }
  }
});

describe('contagion in groups, nu 1', () => {
  it('in steps is SIS by pairs: every infected member tries every contact with probability 1 - e^-lambda', () => {
    const pairs = groupsPopulation(
      4,
      [],
      [0, 1, 2, 3].flatMap((u) => [0, 1, 2, 3].filter((v) => v !== u).map((v): [number, number] => [u, v])),
    );
    const parameters = { lambda: 0.3, nu: 1, mu: 0.4 };
    const rule = { ...ruleOf(parameters), recovery: [0.4, 0.4, 0.4, 0.4] };
    const exact = chainAfterSteps(pairs, rule, [1, 1, 0, 0], 4);
    expectShares(codes(parameters, groupsPopulation(4, [[0, 1, 2, 3]]), [0, 1], 4), exact);
    expectShares(codes(parameters, pairs, [0, 1], 4), exact);
  });
});

describe('parameters of contagion in groups', () => {
  it('differ by group and by member where the scenario says so (chi-square, 5 sigma)', () => {
    const population: Population = {
      ...groupsPopulation(5, [
        [0, 1, 2],
        [2, 3, 4],
      ]),
      platforms: ['street', 'net'],
      groupPlatform: Uint8Array.of(0, 1),
      traits: { pace: Float32Array.of(0.5, 0.25, 1, 0.125, 0.75) },
    };
    for (const time of times) {
      const parameters: GroupContagionParameters = {
        lambda: { platforms: { street: 0.5, '*': 0.2 } },
        nu: 1.5,
        mu: { trait: 'pace' },
        time,
      };
      const rule: ChainRule = {
        // both groups are of three: in the chain the second has a silent fourth, by whom it is known
        hazard: (size, active) => (size === 3 ? 0.5 : 0.2) * (active > 0 ? active ** 1.5 : 0),
        tieHazard: 0,
        recovery: [0.5, 0.25, 1, 0.125, 0.75, 0],
        immune: false,
      };
      const twin = groupsPopulation(6, [
        [0, 1, 2],
        [2, 3, 4, 5],
      ]);
      const chain = time === 'steps' ? chainAfterSteps : chainAtTime;
      const exact = new Map<number, number>();
      for (const [code, share] of chain(twin, rule, [1, 0, 0, 0, 0, 2], 2)) {
        exact.set(code % 3 ** 5, (exact.get(code % 3 ** 5) ?? 0) + share);
      }
      expectShares(codes(parameters, population, [0], 2), exact);
    }
  });
});

describe('extreme parameters of contagion in groups', () => {
  const chain = groupsPopulation(
    6,
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
    [[3, 4]],
  );
  for (const time of times) {
    const make = (parameters: Partial<GroupContagionParameters>) =>
      groupContagionModel.createKernel({ lambda: 1, nu: 1, mu: 0, time, ...parameters }, chain, rngKey('x'));
    it(`${time}: without recovery ends when nobody is left to be reached, along groups and ties`, () => {
      const kernel = make({});
      playKernel(kernel, 0, [0]);
      expect([kernel.size, kernel.activeCount, kernel.over]).toEqual([5, 5, true]);
      expect([...kernel.counts!]).toEqual([1, 5, 0]);
    });
    it(`${time}: without infection ends with the recovery of the first members`, () => {
      for (const [afterRecovery, size] of [
        ['susceptible', 0],
        ['immune', 2],
      ] as const) {
        const kernel = make({ lambda: 0, mu: 0.5, afterRecovery });
        playKernel(kernel, 3, [0, 5]);
        expect([kernel.size, kernel.activeCount, kernel.over]).toEqual([size, 2, true]);
      }
    });
    it(`${time}: nobody, and nobody infected`, () => {
      const kernel = make({});
      expect([playKernel(kernel, 0, []), kernel.size]).toEqual([0, 0]);
      const none = groupContagionModel.createKernel(
        { lambda: 1, nu: 1, mu: 0.1, time },
        groupsPopulation(0, []),
        rngKey('x'),
      );
      expect([playKernel(none, 0, []), none.over]).toEqual([0, true]);
    });
    it(`${time}: members who are placed as recovered stand in the way`, () => {
      const kernel = make({ afterRecovery: 'immune' });
      kernel.start(1, [0], 1);
      kernel.place!(2, [2], 1);
      while (!kernel.over) kernel.step();
      expect([...kernel.stateOf!]).toEqual([1, 1, 2, 0, 0, 0]);
      kernel.start(2, [0], 1);
      kernel.place!(0, [0], 1);
      expect(kernel.over).toBe(true);
      kernel.place!(1, [3], 1);
      while (!kernel.over) kernel.step();
      expect([...kernel.stateOf!]).toEqual([1, 1, 1, 1, 1, 0]);
    });
  }
  it('in steps, mu 1 and a great lambda go from member to member', () => {
    const parameters = { lambda: 1000, nu: 1, mu: 1, afterRecovery: 'immune' } as const;
    const kernel = groupContagionModel.createKernel(parameters, chain, rngKey('x'));
    expect(playKernel(kernel, 0, [0])).toBe(5);
    const figures = new Float64Array(3);
    kernel.writeFigures!(figures);
    expect([...figures]).toEqual([5, 1, 5]);
  });
});

describe('a run of contagion in groups', () => {
  const groups = overlappingGroups({ members: 600, groupsPerMember: 2, groupSize: 8 });
  const tied: Population = {
    ...groups,
    ...tiesOf(600, [
      [1, 5],
      [5, 90],
      [90, 91],
    ]),
  };
  for (const time of times) {
    for (const afterRecovery of afters) {
      const parameters = { lambda: 0.03, nu: 1.4, mu: 0.15, time, afterRecovery };
      const make = (population = tied) =>
        groupContagionModel.createKernel(parameters, population, rngKey('run'));
      const seeds = [1, 2, 3, 300];

      it(`${time}, ${afterRecovery}: is the same whatever was run before`, () => {
        const used = make();
        for (let run = 0; run < 8; run++) playKernel(used, run, [run * 7, 500], 1 + 5 * run);
        used.start(99, seeds, 4);
        const fresh = make();
        fresh.start(99, seeds, 4);
        expect(shownSteps(used, 60)).toEqual(shownSteps(fresh, 60));
      });

      it(`${time}, ${afterRecovery}: goes on bit by bit on another kernel, also after its contacts changed`, () => {
        const whole = make();
        playKernel(whole, 4, seeds, 9);
        whole.enter(groups);
        for (let step = 0; step < 5; step++) whole.step();
        const other = make(groups);
        playKernel(other, 8, [7], 3);
        other.restore(4, whole.save());
        expect(shownSteps(other, 60)).toEqual(shownSteps(whole, 60));
      });

      it(`${time}, ${afterRecovery}: contacts that are entered again change only what has no memory`, () => {
        const whole = make();
        playKernel(whole, 4, seeds, 9);
        const again = make();
        playKernel(again, 4, seeds, 9);
        again.enter(tied);
        expect(shownSteps(again, 60)).toEqual(shownSteps(whole, 60));
      });

      it(`${time}, ${afterRecovery}: does not notice members, groups and ties that it never meets`, () => {
        const base: [number, number][] = [
          [4, 0],
          [2, 5],
        ];
        const small = groupsPopulation(
          6,
          [
            [0, 1, 2, 5],
            [2, 3, 4],
          ],
          base,
        );
        const more = groupsPopulation(
          12,
          [
            [0, 1, 2, 5],
            [2, 3, 4],
            [6, 7],
            [8, 9, 10],
          ],
          [...base, [7, 9]],
        );
        const [a, b] = [small, more].map((population) =>
          groupContagionModel.createKernel({ ...parameters, lambda: 0.3 }, population, rngKey('unused')),
        );
        for (let run = 0; run < 300; run++) {
          expect(playKernel(a!, run, [0], 20)).toBe(playKernel(b!, run, [0], 20));
          expect([...b!.stateOf!.subarray(0, 6)]).toEqual([...a!.stateOf!]);
          expect(b!.active.subarray(0, b!.activeCount)).toEqual(a!.active.subarray(0, a!.activeCount));
        }
      });
    }
  }
});

describe('the work of contagion in groups', () => {
  it('has frozen counters: 20 runs on 10,000 members', () => {
    const groups = overlappingGroups({
      members: 10_000,
      groupsPerMember: { poisson: 3 },
      groupSize: { powerLaw: { exponent: 1.777, min: 5, max: 500 } },
    });
    const counters = times.map((time) => {
      const kernel = groupContagionModel.createKernel(
        { lambda: 0.005, nu: 1.2, mu: 0.1, time, afterRecovery: 'immune' },
        groups,
        rngKey('counters'),
      );
      for (let run = 0; run < 20; run++) playKernel(kernel, run, [run, run + 100]);
      return kernel.work;
    });
    expect(counters).toMatchInlineSnapshot(`
      [
        {
          "draws": 1279796,
          "exposures": 1047750,
          "streams": 232046,
        },
        {
          "draws": 2352395,
          "exposures": 185424,
          "streams": 268796,
        },
      ]
    `);
  });
});

function tiesOf(memberCount: number, ties: [number, number][]) {
  const { tieCount, tieOffsets, tieTargets } = groupsPopulation(memberCount, [], ties);
  return { tieCount, tieOffsets, tieTargets };
}
