import { describe, expect, it } from 'vitest';
import { cooperativeContagionsModel } from '../../src/models/cooperativeContagions.js';
import { rngKey } from '../../src/random/rngKey.js';
import { finalSizeLaw } from '../../testkit/epidemicLaws.js';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';
import { oneGroup } from '../../testkit/wholePopulations.js';

const names = cooperativeContagionsModel.states!.map(({ name }) => name);
const NONE_SPREADS = names.indexOf('none-spreads');

/** Members who have had the first content and the second, run after run. */
function sizes(helpedRate: number, runs: number) {
  const kernel = cooperativeContagionsModel.createKernel(
    { firstRate: 0.1, secondRate: 0.05, helpedRate, stopRate: 0.3, secondShare: 0 },
    oneGroup(10),
    rngKey(`helped ${helpedRate}`),
  );
  return Array.from({ length: runs }, (_, run) => {
    kernel.start(run, [0], 1);
    kernel.place!(NONE_SPREADS, [1], 1);
    while (!kernel.over) kernel.step();
    const states = Array.from(kernel.stateOf!, (state) => names[state]!);
    const second = states.filter((state) => !state.endsWith('-none')).length;
    return { first: states.filter((state) => !state.startsWith('none-')).length, second };
  });
}

describe('co-operating contagions', () => {
  it('where neither helps the other, the first has the law of sir in one group (chi-square, 5 sigma)', () => {
    const kernel = cooperativeContagionsModel.createKernel(
      { firstRate: 0.1, secondRate: 0.1, helpedRate: 0.1, stopRate: 0.3, secondShare: 0.3 },
      oneGroup(10),
      rngKey('independent'),
    );
    const first = Array.from({ length: 40_000 }, (_, run) => {
      kernel.start(run, [0], 1);
      while (!kernel.over) kernel.step();
      return Array.from(kernel.stateOf!, (state) => names[state]!).filter((name) => !name.startsWith('none-'))
        .length;
    });
    expectShares(first, finalSizeLaw(9, 1, 0.1, 0.3));
  });

  it('helps along one tie: who has the first takes up the second with q / (q + s) (5 sigma)', () => {
    const kernel = cooperativeContagionsModel.createKernel(
      { firstRate: 0, secondRate: 0.1, helpedRate: 0.9, stopRate: 0.3, secondShare: 0 },
      groupsPopulation(
        3,
        [],
        [
          [0, 1],
          [0, 2],
        ],
      ),
      rngKey('help'),
    );
    const taken = Array.from({ length: 250_000 }, (_, run) => {
      kernel.start(run, [1], 1);
      kernel.place!(NONE_SPREADS, [0], 1);
      while (!kernel.over) kernel.step();
      return [1, 2].map((member) => Number(!names[kernel.stateOf![member]!]!.endsWith('-none')));
    });
    expectMean(
      taken.map(([helped]) => helped!),
      0.75,
    );
    expectMean(
      taken.map(([, alone]) => alone!),
      0.25,
    );
  });

  it('reaches more where contents help each other, fewer where they hinder', () => {
    const means = [0, 0.1, 1].map((helped) => {
      const seen = sizes(helped, 4000);
      return seen.reduce((sum, { first, second }) => sum + first + second, 0) / seen.length;
    });
    expect(means[0]).toBeLessThan(means[1]! - 0.3);
    expect(means[2]).toBeGreaterThan(means[1]! + 0.3);
  });
});
