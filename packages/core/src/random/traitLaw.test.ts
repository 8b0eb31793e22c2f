import { describe, expect, test } from 'vitest';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { rngKey } from './rngKey.js';
import { openStream } from './stream.js';
import { type TraitLaw, traitSampler } from './traitLaw.js';

const DRAWS = 200_000;

function draw(law: TraitLaw, count: number, rngSeed: string): number[] {
  const stream = openStream(rngKey(rngSeed));
  const sample = traitSampler(law);
  return Array.from({ length: count }, () => sample(stream));
}

describe('traitSampler', () => {
  // 5 sigma each, seed fixed
  test.each<[string, TraitLaw, number, number]>([
    ['uniform', { uniform: { min: -1, max: 2 } }, 0.5, 3 / 4],
    ['normal', { normal: { mean: 0.1, deviation: 0.3 } }, 0.1, 0.09],
    [
      'log-normal',
      { logNormal: { median: 2, sigma: 0.5 } },
      2 * Math.exp(0.125),
      4 * Math.exp(0.25) * (Math.exp(0.25) - 1),
    ],
  ])('draws %s with its mean and variance', (name, law, mean, variance) => {
    const values = draw(law, DRAWS, name);
    expectMean(values, mean);
    expectMean(
      values.map((value) => (value - mean) ** 2),
      variance,
    );
  });

  test('draws half of a log-normal below its median, and none below 0', () => {
    const values = draw({ logNormal: { median: 3, sigma: 2 } }, DRAWS, 'median');
    expect(Math.min(...values.slice(0, 10_000))).toBeGreaterThan(0);
    // 5 sigma, seed fixed
    expectMean(
      values.map((value) => (value < 3 ? 1 : 0)),
      0.5,
    );
  });

  test('draws values that are not whole, below 0 and written in any order, by their shares', () => {
    const law: TraitLaw = { frequencies: { '0.75': 1, '-0.5': 2, '10': 1, '3.5': 0 } };
    // 5 sigma of a chi-square, seed fixed
    expectShares(
      draw(law, DRAWS, 'frequencies'),
      new Map([
        [-0.5, 0.5],
        [0.75, 0.25],
        [10, 0.25],
      ]),
    );
  });

  test.each<TraitLaw>([
    0.25,
    { normal: { mean: 0.25, deviation: 0 } },
    { logNormal: { median: 0.25, sigma: 0 } },
  ])('gives %j without drawing', (law) => {
    const stream = openStream(rngKey(1));
    expect(traitSampler(law)(stream)).toBe(0.25);
    expect(stream.uint32()).toBe(openStream(rngKey(1)).uint32());
  });

  test('keeps its draws, bit for bit', () => {
    const shown = (law: TraitLaw) => draw(law, 3, 'frozen').join(' ');
    expect(shown({ uniform: { min: 0, max: 1 } })).toMatchInlineSnapshot(
      `"0.10426444000151736 0.3738843718648913 0.4584181943865021"`,
    );
    expect(shown({ normal: { mean: 0, deviation: 1 } })).toMatchInlineSnapshot(
      `"-0.8207198389339732 -0.08500766606302858 1.00829070468337"`,
    );
    expect(shown({ logNormal: { median: 1, sigma: 1 } })).toMatchInlineSnapshot(
      `"0.44011472873477137 0.9185052430553824 2.740911980674493"`,
    );
  });
});
