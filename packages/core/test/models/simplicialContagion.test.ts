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

const RUNS = 200_000;
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

describe('simplicial contagion has the exact law of the chain of all members’ states (200,000 runs, chi-square at 5 sigma)', () => {
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

/** Members 2,000, <k> = 20 in groups of two or (by `faces`) 8 there and 12 within triangles, <k_delta> = 6. */
const MEMBERS = 2000;
const MU = 0.05;

function complex(pairs: number, triangles: number, name: string): Population {
  const stream = openStream(rngKey(name));
  const distinct = (size: number): number[] => {
    const drawn = new Set<number>();
    while (drawn.size < size) drawn.add(stream.below(MEMBERS));
    return [...drawn];
  };
  return groupsPopulation(MEMBERS, [
    ...Array.from({ length: pairs }, () => distinct(2)),
    ...Array.from({ length: triangles }, () => distinct(3)),
  ]);
}

const complexes = [
  { faces: 'none' as const, population: complex((MEMBERS * 20) / 2, (MEMBERS * 6) / 3, 'open') },
  { faces: 'pairs' as const, population: complex((MEMBERS * 8) / 2, (MEMBERS * 6) / 3, 'closed') },
];

/** Share of infected members, averaged over the last steps and the runs, from a share at the start. */
function endemicShare(
  { faces, population }: (typeof complexes)[number],
  [lambda, lambdaDelta]: readonly [number, number],
  start: number,
  { runs = 4, steps = 600, time = 'steps' as (typeof times)[number] } = {},
): number {
  const parameters = { beta: (lambda * MU) / 20, betaDelta: (lambdaDelta * MU) / 6, mu: MU, faces, time };
  const kernel = simplicialContagionModel.createKernel(parameters, population, rngKey('complex'));
  const sample = sampleMembers(MEMBERS, Math.round(start * MEMBERS));
  const seeds = new Int32Array(MEMBERS);
  let sum = 0;
  for (let run = 0; run < runs; run++) {
    const count = sample(runKey(rngKey('start'), run, 'seed-set'), seeds);
    kernel.start(run, seeds, count);
    for (let step = 0; step < steps; step++) {
      if (!kernel.over) kernel.step();
      if (step >= steps - 200) sum += kernel.size / MEMBERS / 200;
    }
  }
  return sum / runs;
}

/** The upper root of the mean field. */
function upperRoot(lambda: number, lambdaDelta: number): number {
  const root = Math.sqrt((lambda - lambdaDelta) ** 2 - 4 * lambdaDelta * (1 - lambda));
  return (lambdaDelta - lambda + root) / (2 * lambdaDelta);
}

describe('simplicial contagion on random complexes of 2,000 members with <k> = 20 and <k_delta> = 6, mu 0.05', () => {
  for (const given of complexes) {
    it(`is bistable at (0.8, 2.5): from 10 % it dies out, from 25 % it lives at the upper root ± 0.05 (faces ${given.faces})`, () => {
      for (const time of times) {
        expect(endemicShare(given, [0.8, 2.5], 0.1, { time })).toBeLessThan(0.01);
        expect(Math.abs(endemicShare(given, [0.8, 2.5], 0.25, { time }) - 0.52868)).toBeLessThan(0.05);
      }
    });

    it(`lives at the mean-field root ± 0.05 where it is alone, from a few and from many (faces ${given.faces})`, () => {
      for (const pair of [
        [1.2, 0.8],
        [1.2, 2.5],
      ] as const) {
        for (const start of [0.02, 0.9]) {
          expect(Math.abs(endemicShare(given, pair, start) - upperRoot(...pair))).toBeLessThan(0.05);
        }
      }
    });

    it(`dies out below lambda_c = 2 sqrt(2.5) - 2.5 = 0.662, even from everybody, and lives above (faces ${given.faces})`, () => {
      expect(endemicShare(given, [0.58, 2.5], 0.95, { steps: 1500 })).toBeLessThan(0.01);
      expect(endemicShare(given, [0.74, 2.5], 0.95, { steps: 1500 })).toBeGreaterThan(0.4);
      // with a weak group effect the passage is at lambda 1, and continuous
      expect(endemicShare(given, [0.9, 0.8], 0.95, { steps: 1500 })).toBeLessThan(0.02);
      expect(Math.abs(endemicShare(given, [1.2, 0.8], 0.95) - 0.309017)).toBeLessThan(0.05);
    });
  }
});

describe.skipIf(!referenceIsThere)(
  `the reference values of the mean field${referenceIsThere ? '' : ` (${ABSENT})`}`,
  () => {
    const reference = (referenceIsThere ? readReference('oracles') : {}) as {
      simplicial_mean_field: { lambda_delta: number; lambda_c: number; at: Record<string, [number, number]> };
    };

    it('are those of its quadratic equation, and runs end at the upper or die from below the lower one', () => {
      const { lambda_delta, lambda_c, at } = reference.simplicial_mean_field;
      expect(lambda_c).toBeCloseTo(2 * Math.sqrt(lambda_delta) - lambda_delta, 12);
      for (const [lambda, [upper, lower]] of Object.entries(at)) {
        expect(upperRoot(Number(lambda), lambda_delta)).toBeCloseTo(upper, 8);
        expect(upper * lower).toBeCloseTo((1 - Number(lambda)) / lambda_delta, 8);
        for (const given of complexes) {
          const pair = [Number(lambda), lambda_delta] as const;
          const high = endemicShare(given, pair, upper, { steps: 1000 });
          expect(Math.abs(high - upper), `lambda ${lambda}`).toBeLessThan(0.05);
          expect(endemicShare(given, pair, lower - 0.05, { steps: 1000 }), `lambda ${lambda}`).toBeLessThan(
            0.01,
          );
        }
      }
    });
  },
);
