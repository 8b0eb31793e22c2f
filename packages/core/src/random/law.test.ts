import { describe, expect, test } from 'vitest';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { poissonShares, powerLawShares } from '../../testkit/lawShares.js';
import { type Law, lawMean, lawMinimum, lawSampler, standardNormal } from './law.js';
import { rngKey } from './rngKey.js';
import { openStream } from './stream.js';

const DRAWS = 200_000;

function draw(law: Law, count: number, rngSeed: string): number[] {
  const stream = openStream(rngKey(rngSeed));
  const sample = lawSampler(law);
  return Array.from({ length: count }, () => sample(stream));
}

/** Standard normal distribution function, by the series of Marsaglia (2004). */
function normalBelow(x: number): number {
  if (x < -8) return 0;
  if (x > 8) return 1;
  let sum = x;
  let term = x;
  for (let i = 3; Math.abs(term) > 1e-17; i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-0.5 * x * x - 0.9189385332046727);
}

function logNormalShares(median: number, sigma: number, last: number): Map<number, number> {
  const below = (x: number) => (x <= 0 ? 0 : normalBelow(Math.log(x / median) / sigma));
  return new Map(Array.from({ length: last + 1 }, (_, k) => [k, below(k + 0.5) - below(k - 0.5)]));
}

describe('lawSampler', () => {
  const cases: [string, Law, Map<number, number>][] = [
    ['Poisson of mean 0.3', { poisson: 0.3 }, poissonShares(0.3)],
    ['Poisson of mean 5', { poisson: 5 }, poissonShares(5)],
    ['Poisson of mean 200.5', { poisson: 200.5 }, poissonShares(200.5)],
    ['a power law', { powerLaw: { exponent: 1.55, min: 5, max: 500 } }, powerLawShares(1.55, 5, 500)],
    ['a growing power law', { powerLaw: { exponent: -2, min: 1, max: 20 } }, powerLawShares(-2, 1, 20)],
    ['a log-normal', { logNormal: { median: 6, sigma: 0.4 } }, logNormalShares(6, 0.4, 60)],
    [
      'frequencies that are not normalised',
      { frequencies: { '3': 1, '1': 2, '20': 1, '7': 0 } },
      new Map([
        [1, 0.5],
        [3, 0.25],
        [20, 0.25],
      ]),
    ],
  ];
  // each case: 5 sigma of a chi-square, seed fixed; a fresh seed would fail 1 time in 3 million
  test.each(cases)('draws %s in the right shares', (name, law, shares) => {
    expectShares(draw(law, DRAWS, name), shares);
  });

  // 5 sigma, seed fixed
  test.each<[string, Law]>([
    ['Poisson', { poisson: 12.25 }],
    ['power law', { powerLaw: { exponent: 2.5, min: 2, max: 100 } }],
    ['frequencies', { frequencies: { '0': 0.2, '4': 0.5, '9': 0.3 } }],
    ['fraction', 2.75],
  ])('draws a %s with the mean that lawMean gives', (name, law) => {
    expectMean(draw(law, DRAWS, name), lawMean(law));
  });

  test('gives a whole fixed number without drawing', () => {
    const stream = openStream(rngKey(1));
    expect(lawSampler(4)(stream)).toBe(4);
    expect(stream.uint32()).toBe(openStream(rngKey(1)).uint32());
  });

  test('gives only the whole neighbours of a fraction', () => {
    expect(new Set(draw(2.25, 1000, 'neighbours'))).toEqual(new Set([2, 3]));
  });

  test('gives 0 for a Poisson law of mean 0', () => {
    expect(new Set(draw({ poisson: 0 }, 1000, 'none'))).toEqual(new Set([0]));
  });

  test('starts a power law at 1 where min is 0, since 0 to a negative power is infinite', () => {
    const law: Law = { powerLaw: { exponent: 2, min: 0, max: 50 } };
    expectShares(draw(law, DRAWS, 'from 0'), powerLawShares(2, 1, 50));
  });

  test('reads frequency keys with leading zeros', () => {
    expect(new Set(draw({ frequencies: { '007': 1 } }, 10, 'zeros'))).toEqual(new Set([7]));
  });

  test('keeps its draws, bit for bit', () => {
    expect(draw({ poisson: 5 }, 12, 'frozen').join(' ')).toMatchInlineSnapshot(`"2 4 5 8 5 6 4 5 6 6 7 6"`);
    expect(
      draw({ powerLaw: { exponent: 1.8, min: 3, max: 500 } }, 12, 'frozen').join(' '),
    ).toMatchInlineSnapshot(`"3 4 5 46 7 9 5 7 8 9 15 12"`);
    expect(draw({ logNormal: { median: 12, sigma: 0.8 } }, 12, 'frozen').join(' ')).toMatchInlineSnapshot(
      `"6 11 27 3 36 24 14 2 3 4 8 18"`,
    );
    expect(
      draw({ frequencies: { '1': 0.5, '2': 0.3, '3': 0.2 } }, 12, 'frozen').join(' '),
    ).toMatchInlineSnapshot(`"1 1 1 3 2 2 1 2 2 2 2 2"`);
    expect(draw(2.5, 12, 'frozen').join(' ')).toMatchInlineSnapshot(`"3 3 3 2 2 2 3 2 2 2 2 2"`);
  });
});

test.each<[Law, number]>([
  [4, 4],
  [2.5, 2],
  [{ powerLaw: { exponent: 2, min: 5, max: 80 } }, 5],
  [{ powerLaw: { exponent: 2, min: 0, max: 80 } }, 1],
  [{ frequencies: { '2': 0, '3': 1, '9': 0.1 } }, 3],
  [{ poisson: 24 }, 0],
  [{ logNormal: { median: 10, sigma: 0 } }, 0],
])('lawMinimum of %j is %i', (law, min) => {
  expect(lawMinimum(law)).toBe(min);
});

describe('standardNormal', () => {
  test('has mean 0 and variance 1', () => {
    const stream = openStream(rngKey('normal'));
    const draws = Array.from({ length: DRAWS }, () => standardNormal(stream));
    // each at 5 sigma, seed fixed
    expectMean(draws, 0);
    expectMean(
      draws.map((x) => x * x),
      1,
    );
    expectMean(
      draws.map((x) => x ** 4),
      3,
    );
  });
});
