import { describe, expect, it } from 'vitest';
import { generalisedThresholdModel } from '../../src/models/generalisedThreshold.js';
import { wattsThresholdModel } from '../../src/models/wattsThreshold.js';
import { buildPopulation } from '../../src/population/buildPopulation.js';
import { overlappingGroups } from '../../src/population/generators/overlappingGroups.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectMean } from '../../testkit/expectMean.js';
import { playSteps } from '../../testkit/playSteps.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

const RUNS = 60_000;

describe('generalised threshold', () => {
  it('is Watts’ model without delay and without pressure from outside', () => {
    const groups = overlappingGroups({ members: 300, groupsPerMember: 2, groupSize: 6 });
    const key = rngKey('reduces');
    const both = [
      generalisedThresholdModel.createKernel({ threshold: 0.15, tau: 1, mu: 0 }, groups, key),
      wattsThresholdModel.createKernel({ threshold: 0.15 }, groups, key),
    ].map((kernel) => playSteps(kernel, 0, [0, 1, 2, 3, 4], 20));
    expect(both[0]).toEqual(both[1]);
    expect(both[0]!.flat().length).toBeGreaterThan(20);
  });

  it('lets who is inclined wait tau steps on average (5 sigma)', () => {
    const pair = groupsPopulation(2, [[0, 1]]);
    const kernel = generalisedThresholdModel.createKernel(
      { threshold: 0.5, tau: 4, mu: 0 },
      pair,
      rngKey('delay'),
    );
    const steps = Array.from({ length: RUNS }, (_, run) => {
      kernel.start(run, [0], 1);
      let step = 0;
      for (; !kernel.over && kernel.activeCount < 2; step++) kernel.step();
      return step;
    });
    expectMean(steps, 4);
  });

  it('lets members act by themselves at rate mu t / tau: P(by t) = 1 - exp(-mu t^2 / (2 tau)) (5 sigma)', () => {
    const alone = buildPopulation({ memberCount: 500 }).population;
    const kernel = generalisedThresholdModel.createKernel(
      { threshold: 0.5, tau: 5, mu: 0.1 },
      alone,
      rngKey('mu'),
    );
    for (const t of [3, 8, 15]) {
      const shares = Array.from(
        { length: 400 },
        (_, run) => playSteps(kernel, run, [], t).flat().length / 500,
      );
      expectMean(shares, 1 - Math.exp((-0.1 * t * t) / (2 * 5)));
    }
  });
});
