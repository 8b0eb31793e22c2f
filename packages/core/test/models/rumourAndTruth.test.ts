import { describe, expect, it } from 'vitest';
import { rumourAndTruthModel } from '../../src/models/rumourAndTruth.js';
import { sirModel } from '../../src/models/sir.js';
import { overlappingGroups } from '../../src/population/generators/overlappingGroups.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectMean } from '../../testkit/expectMean.js';
import { kernelSizes } from '../../testkit/kernelSizes.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';
import { path } from '../../testkit/wholePopulations.js';

const CORRECTOR = 5;
const CERTAIN = { rumourRate: 1, truthRate: 1, conversionRate: 1, correctorShare: 0 };

/** Members who have ever believed, the rumour at 0 and the corrector where he is told to be. */
function everBelieved(
  parameters: object,
  population: ReturnType<typeof path>,
  corrector: number,
  run = 0,
): number {
  const kernel = rumourAndTruthModel.createKernel(parameters, population, rngKey('truth'));
  kernel.start(run, [0], 1);
  kernel.place!(CORRECTOR, [corrector], 1);
  while (!kernel.over) kernel.step();
  return kernel.activeCount;
}

describe('rumour and truth', () => {
  it('on a path of L ties ceil((L + r) / 2) ever believe, L + 1 at most, whether believers are converted or not', () => {
    for (let ties = 1; ties <= 9; ties++)
      for (let responseDelay = 0; responseDelay <= 13; responseDelay++)
        for (const conversionRate of [0, 1])
          expect(
            everBelieved({ ...CERTAIN, conversionRate, responseDelay }, path(ties + 1), ties),
            `${ties} ties, delay ${responseDelay}`,
          ).toBe(Math.min(Math.ceil((ties + responseDelay) / 2), ties + 1));
  });

  it('without correctors is sir draw for draw', () => {
    const population = overlappingGroups({ members: 300, groupsPerMember: 2, groupSize: 8 });
    const alone = rumourAndTruthModel.createKernel(
      { rumourRate: 0.06, stopRate: 0.5, correctorShare: 0 },
      population,
      rngKey('alone'),
    );
    const sir = sirModel.createKernel(
      { infectionRate: 0.06, recoveryRate: 0.5 },
      population,
      rngKey('alone'),
    );
    const expected = kernelSizes(sir, { seeds: [4], runs: 100 });
    expect(kernelSizes(alone, { seeds: [4], runs: 100 })).toEqual(expected);
  });

  it('later corrections leave no fewer who ever believe, on average, and earlier ones convert more', () => {
    const population = overlappingGroups({ members: 500, groupsPerMember: 2, groupSize: 8 });
    const means = [0, 2, 4, 8].map((responseDelay) => {
      const kernel = rumourAndTruthModel.createKernel(
        { rumourRate: 0.15, truthRate: 0.15, conversionRate: 0, correctorShare: 0.01, responseDelay },
        population,
        rngKey('later'),
      );
      let sum = 0;
      for (let run = 0; run < 800; run++) {
        kernel.start(run, [1, 2, 3], 3);
        while (!kernel.over) kernel.step();
        sum += kernel.activeCount;
      }
      return sum / 800;
    });
    expect(means).toEqual([...means].sort((a, b) => a - b));
    expect(means[3]).toBeGreaterThan(1.2 * means[0]!);
  });

  it('reaches an unaware and a believing contact with their own chances (5 sigma)', () => {
    const kernel = rumourAndTruthModel.createKernel(
      { rumourRate: 0, truthRate: 0.7, conversionRate: 0.2, correctorShare: 0 },
      groupsPopulation(
        3,
        [],
        [
          [2, 0],
          [2, 1],
        ],
      ),
      rngKey('chances'),
    );
    const seen = Array.from({ length: 60_000 }, (_, run) => {
      kernel.start(run, [0], 1);
      kernel.place!(CORRECTOR, [2], 1);
      kernel.step();
      return [0, 1].map((member) => Number(kernel.stateOf![member] === 3));
    });
    expectMean(
      seen.map(([believing]) => believing!),
      0.2,
    );
    expectMean(
      seen.map(([, unaware]) => unaware!),
      0.7,
    );
  });

  it('in continuous time begins the correction at its moment: a tie is won by whoever rings first (5 sigma)', () => {
    // 0 believes and never stops; 2 corrects from time 1 on: until then the rumour is alone, then the rates decide
    const [b, q, r] = [0.5, 0.8, 1];
    const kernel = rumourAndTruthModel.createKernel(
      {
        rumourRate: b,
        truthRate: q,
        conversionRate: 0,
        stopRate: 0,
        correctorShare: 0,
        responseDelay: r,
        time: 'continuous',
      },
      groupsPopulation(
        3,
        [],
        [
          [0, 1],
          [2, 1],
        ],
      ),
      rngKey('clock'),
    );
    const believes = Array.from({ length: 60_000 }, (_, run) => {
      kernel.start(run, [0], 1);
      kernel.place!(CORRECTOR, [2], 1);
      for (let step = 0; step < 40 && !kernel.over; step++) kernel.step();
      return Number(kernel.stateOf![1] === 1);
    });
    expectMean(believes, 1 - Math.exp(-b * r) + (Math.exp(-b * r) * b) / (b + q));
  });
});
