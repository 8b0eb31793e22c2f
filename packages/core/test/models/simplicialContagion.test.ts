import { describe, expect, it } from 'vitest';
import {
  type SimplicialContagionParameters,
  simplicialContagionModel,
} from '../../src/models/simplicialContagion.js';
import type { Population } from '../../src/population/population.js';
import { rngKey, runKey } from '../../src/random/rngKey.js';
import { sampleMembers } from '../../src/random/sampleMembers.js';
import { openStream } from '../../src/random/stream.js';
import { type ChainRule, chainAfterSteps, chainAtTime, codeOf } from '../../testkit/contagionChain.js';
import { expectShares } from '../../testkit/expectShares.js';
import { playKernel } from '../../testkit/playedKernel.js';
import { ABSENT, readReference, referenceIsThere } from '../../testkit/reference.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

const RUNS = 150_000;
const times = ['steps', 'continuous'] as const;

/** Groups of two, three and four that share members, and a tie. */
const world = groupsPopulation(
  5,
  [
    [0, 1],
    [0, 1, 2],
    [1, 2, 3, 4],
    [2, 4],
  ],
  [[0, 3]],
);

describe('simplicial contagion has the exact law of the chain of all members’ states (150,000 runs, chi-square at 5 sigma)', () => {
  for (const time of times) {
    for (const faces of ['none', 'pairs'] as const) {
      it(`${time}, faces ${faces}`, () => {
        const parameters: SimplicialContagionParameters = {
          beta: 0.35,
          betaDelta: 0.6,
          mu: 0.3,
          time,
          faces,
        };
        const hazardOf = (value: number) => (time === 'steps' ? -Math.log(1 - value) : value);
        const rule: ChainRule = {
          hazard: (size, active) => {
            const pairs = size === 2 || faces === 'pairs' ? active * hazardOf(0.35) : 0;
            return pairs + (size > 2 && active === size - 1 ? hazardOf(0.6) : 0);
          },
          tieHazard: hazardOf(0.35),
          recovery: Array.from({ length: 5 }, () => 0.3),
          immune: false,
        };
        const exact = (time === 'steps' ? chainAfterSteps : chainAtTime)(world, rule, [1, 1, 0, 0, 0], 3);
        const kernel = simplicialContagionModel.createKernel(parameters, world, rngKey('exact'));
        const observed = Array.from({ length: RUNS }, (_, run) => {
          playKernel(kernel, run, [0, 1], 3);
          return codeOf(kernel.stateOf!);
        });
        expectShares(observed, exact);
      });
    }
  }

  it('with both probabilities 1 infects the last of a group, and nobody before', () => {
    const one = { beta: 0, betaDelta: 1, mu: 0 };
    const kernel = simplicialContagionModel.createKernel(
      one,
      groupsPopulation(4, [
        [0, 1, 2],
        [2, 3],
      ]),
      rngKey('1'),
    );
    expect(playKernel(kernel, 0, [0])).toBe(0);
    expect(playKernel(kernel, 0, [0, 1])).toBe(1);
    expect([...kernel.stateOf!]).toEqual([1, 1, 1, 0]);
  });
});

const MEMBERS = 1998;

/** Every member in `pairs` groups of two and `threes` groups of three, by shuffling all members and cutting them up. */
function regularComplex(pairs: number, threes: number): Population {
  const stream = openStream(rngKey('complex'));
  const groups: number[][] = [];
  for (const [size, count] of [
    [2, pairs],
    [3, threes],
  ] as const) {
    for (let shuffle = 0; shuffle < count; shuffle++) {
      const order = Array.from({ length: MEMBERS }, (_, i) => i);
      for (let i = MEMBERS - 1; i > 0; i--) {
        const j = stream.below(i + 1);
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      for (let from = 0; from < MEMBERS; from += size) groups.push(order.slice(from, from + size));
    }
  }
  return groupsPopulation(MEMBERS, groups);
}

/** Groups of two and three drawn at random, <k> = 20 and <k_delta> = 6 on average: the setting of the paper. */
function randomComplex(): Population {
  const stream = openStream(rngKey('random'));
  const distinct = (size: number): number[] => {
    const drawn = new Set<number>();
    while (drawn.size < size) drawn.add(stream.below(MEMBERS));
    return [...drawn];
  };
  const groups = (count: number, size: number) => Array.from({ length: count }, () => distinct(size));
  return groupsPopulation(MEMBERS, [...groups((MEMBERS * 20) / 2, 2), ...groups((MEMBERS * 6) / 3, 3)]);
}

interface Setting {
  readonly population: Population;
  readonly pairs: number;
  readonly threes: number;
  readonly mu: number;
  readonly time: 'steps' | 'continuous';
  readonly steps: number;
  readonly runs: number;
}

/** Share of infected members over the last third of the steps, from a share at the start, averaged over the runs. */
function endemicShare(setting: Setting, lambda: number, lambdaDelta: number, start: number): number {
  const { population, pairs, threes, mu, time, steps, runs } = setting;
  const parameters = { beta: (lambda * mu) / pairs, betaDelta: (lambdaDelta * mu) / threes, mu, time };
  const kernel = simplicialContagionModel.createKernel(parameters, population, rngKey('runs'));
  const sample = sampleMembers(MEMBERS, Math.round(start * MEMBERS));
  const seeds = new Int32Array(MEMBERS);
  const from = Math.floor((2 * steps) / 3);
  let sum = 0;
  for (let run = 0; run < runs; run++) {
    kernel.start(run, seeds, sample(runKey(rngKey('start'), run, 'seed-set'), seeds));
    for (let step = 0; step < steps; step++) {
      if (!kernel.over) kernel.step();
      if (step >= from) sum += kernel.size / MEMBERS / (steps - from);
    }
  }
  return sum / runs;
}

/** The roots of the mean field above 0, the stable one first. */
function roots(lambda: number, lambdaDelta: number): [number, number] {
  const spread = Math.sqrt((lambda - lambdaDelta) ** 2 - 4 * lambdaDelta * (1 - lambda));
  return [
    (lambdaDelta - lambda + spread) / (2 * lambdaDelta),
    (lambdaDelta - lambda - spread) / (2 * lambdaDelta),
  ];
}

/** What remains of a high start by the mean field in steps, whose infections are 1 - exp(-mu (…)). */
function rootInSteps(lambda: number, lambdaDelta: number, mu: number): number {
  let share = 0.9;
  for (let step = 0; step < 20_000; step++) {
    share =
      share * (1 - mu) + (1 - share) * (1 - Math.exp(-mu * (lambda * share + lambdaDelta * share * share)));
  }
  return share;
}

describe('simplicial contagion in a well-mixed complex (1,998 members, each in 120 pairs and 60 triangles, exact time)', () => {
  const dense: Setting = {
    population: regularComplex(120, 60),
    pairs: 120,
    threes: 60,
    mu: 1,
    time: 'continuous',
    steps: 45,
    runs: 2,
  };

  it('with lambda_delta 2.5 is bistable at lambda 0.8: from 10 % it dies, from 25 % it lives at 0.5287 ± 0.05', () => {
    expect(endemicShare(dense, 0.8, 2.5, 0.1)).toBeLessThan(0.01);
    expect(Math.abs(endemicShare(dense, 0.8, 2.5, 0.25) - 0.52868)).toBeLessThan(0.05);
  });

  it('dies below lambda_c = 2 sqrt(2.5) - 2.5 = 0.662 even from nearly all', () => {
    expect(endemicShare(dense, 0.58, 2.5, 0.95)).toBeLessThan(0.01);
  });

  it('lives from a few at lambda 1.2: at 0.6442 with lambda_delta 2.5, at 0.3090 with 0.8 (± 0.03)', () => {
    expect(Math.abs(endemicShare(dense, 1.2, 2.5, 0.03) - 0.644187)).toBeLessThan(0.03);
    expect(Math.abs(endemicShare(dense, 1.2, 0.8, 0.03) - 0.309017)).toBeLessThan(0.03);
  });

  it('with lambda_delta 0.8 dies at lambda 0.85 even from nearly all: its passage is at 1', () => {
    expect(endemicShare(dense, 0.85, 0.8, 0.95)).toBeLessThan(0.02);
  });

  it.skipIf(!referenceIsThere)(
    `has the reference values as roots${referenceIsThere ? '' : ` (${ABSENT})`}`,
    () => {
      const { lambda_delta, lambda_c, at } = (
        readReference('oracles') as {
          simplicial_mean_field: {
            lambda_delta: number;
            lambda_c: number;
            at: Record<string, [number, number]>;
          };
        }
      ).simplicial_mean_field;
      expect(lambda_c).toBeCloseTo(2 * Math.sqrt(lambda_delta) - lambda_delta, 12);
      for (const [lambda, [upper, lower]] of Object.entries(at)) {
        expect(roots(Number(lambda), lambda_delta)[0]).toBeCloseTo(upper, 8);
        expect(roots(Number(lambda), lambda_delta)[1]).toBeCloseTo(lower, 8);
        const from = (start: number) => endemicShare(dense, Number(lambda), lambda_delta, start);
        expect(Math.abs(from(upper) - upper), `lambda ${lambda}`).toBeLessThan(0.05);
        expect(from(lower - 0.05), `lambda ${lambda}`).toBeLessThan(0.01);
      }
    },
  );
});

describe('simplicial contagion in the setting of the paper (1,998 members, <k> 20, <k_delta> 6, mu 0.05, steps)', () => {
  const paper: Setting = {
    population: randomComplex(),
    pairs: 20,
    threes: 6,
    mu: 0.05,
    time: 'steps',
    steps: 600,
    runs: 4,
  };

  it('is bistable at (0.8, 2.5): from 10 % it dies, from 25 % it lives at the mean field in steps ± 0.05', () => {
    expect(endemicShare(paper, 0.8, 2.5, 0.1)).toBeLessThan(0.01);
    expect(Math.abs(endemicShare(paper, 0.8, 2.5, 0.25) - rootInSteps(0.8, 2.5, 0.05))).toBeLessThan(0.05);
  });

  it('lives at the mean field in steps ± 0.05 at (1.2, 0.8) and (1.2, 2.5)', () => {
    for (const lambdaDelta of [0.8, 2.5]) {
      const share = endemicShare(paper, 1.2, lambdaDelta, 0.1);
      expect(Math.abs(share - rootInSteps(1.2, lambdaDelta, 0.05))).toBeLessThan(0.05);
    }
  });
});
