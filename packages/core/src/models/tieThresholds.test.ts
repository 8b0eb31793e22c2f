import { describe, expect, it } from 'vitest';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { runEnsemble } from '../ensemble/runEnsemble.js';
import { buildPopulation } from '../population/buildPopulation.js';
import type { Population } from '../population/population.js';
import { rngKey } from '../random/rngKey.js';
import { independentCascade } from './catalogue.js';
import { type TieProbability, tieThresholds } from './tieThresholds.js';

const RUNS = 20_000;

/** `tellers` members who all have a tie to each of `listeners` others; weights by listener. */
function fan(tellers: number, listeners: number, weights?: (listener: number) => number): Population {
  const pairs = Array.from(
    { length: tellers * listeners },
    (_, i) => [i % tellers, Math.floor(i / tellers)] as const,
  );
  return buildPopulation({
    memberCount: tellers + listeners,
    ties: {
      sources: pairs.map(([teller]) => teller),
      targets: pairs.map(([, listener]) => tellers + listener),
      weights: weights && pairs.map(([, listener]) => weights(listener)),
    },
  }).population;
}

async function sizes(population: Population, tieProbability: TieProbability): Promise<Uint32Array> {
  const model = independentCascade({ activationProbability: 0.5, tieProbability });
  const experiment = { population, model, seedSet: { kind: 'members', members: ['0'] } } as const;
  return (await runEnsemble(experiment, { runs: RUNS, rngSeed: tieProbability })).samples.cascadeSize;
}

describe('ties', () => {
  it('of a weight carry with that probability (mean of 20,000 runs, 5 sigma)', async () => {
    const weights = (listener: number) => (listener % 5) / 20;
    expectMean(await sizes(fan(1, 100, weights), 'tie-weight'), 1 + 100 * 0.1);
  });

  it('of weight 1 always carry, and of weight 0 never', async () => {
    expect(
      new Set(
        await sizes(
          fan(1, 10, (listener) => listener % 2),
          'tie-weight',
        ),
      ),
    ).toEqual(new Set([6]));
  });

  it('under "weighted" carry with 1 / (ties to the target) (mean of 20,000 runs, 5 sigma)', async () => {
    expectMean(await sizes(fan(8, 100), 'weighted'), 1 + 100 / 8);
    expect(new Set(await sizes(fan(1, 10), 'weighted'))).toEqual(new Set([11]));
  });

  it('under "trivalency" have 0.1, 0.01 and 0.001 a third each, by lot (chi-square and mean of 20,000 runs, 5 sigma)', async () => {
    const population = fan(1, 3000);
    const drawn = [...tieThresholds(population, 'trivalency', rngKey('trivalency'))].map(
      (units) => units / 2 ** 31,
    );
    const kinds = drawn.map((p) => Math.round(-Math.log10(p)));
    expectShares(
      kinds,
      new Map([
        [1, 1 / 3],
        [2, 1 / 3],
        [3, 1 / 3],
      ]),
    );
    expectMean(await sizes(population, 'trivalency'), 1 + drawn.reduce((sum, p) => sum + p, 0));
  });

  it('under "uniform" carry with the activation probability (mean of 20,000 runs, 5 sigma)', async () => {
    expectMean(await sizes(fan(1, 100), 'uniform'), 51);
  });

  it('without weights, or with a weight that is no probability, are refused', async () => {
    await expect(sizes(fan(1, 2), 'tie-weight')).rejects.toMatchObject({
      problems: [{ code: 'a-population-with-weights' }],
    });
    await expect(
      sizes(
        fan(1, 3, (listener) => [1.5, 0.5, -0.1][listener]!),
        'tie-weight',
      ),
    ).rejects.toMatchObject({
      problems: [
        { code: 'a-probability-weight', path: 'population: 0 → 1', received: '1.5' },
        {
          code: 'a-probability-weight',
          path: 'population: 0 → 3',
          received: expect.stringMatching(/^-0\.1/),
        },
      ],
    });
  });
});
