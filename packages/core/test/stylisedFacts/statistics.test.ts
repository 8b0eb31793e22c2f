import { describe, expect, it } from 'vitest';
import { rngKey } from '../../src/random/rngKey.js';
import { openStream } from '../../src/random/stream.js';
import { kolmogorovSmirnov } from '../../testkit/kolmogorovSmirnov.js';
import { hurwitzZeta, powerLawExponent } from '../../testkit/powerLawExponent.js';
import { rankCorrelation } from '../../testkit/rankCorrelation.js';

describe('the statistics by which the stylised facts are judged', () => {
  it('the sum of k^-s from 1 is Riemann’s zeta', () => {
    expect(hurwitzZeta(2, 1)).toBeCloseTo(Math.PI ** 2 / 6, 8);
    expect(hurwitzZeta(1.5, 1)).toBeCloseTo(2.612375348685488, 8);
    expect(hurwitzZeta(1.5, 4)).toBeCloseTo(2.612375348685488 - 1 - 2 ** -1.5 - 3 ** -1.5, 8);
  });

  // the standard error of the exponent is 0.011 at 1.5 and 0.02 at 2.5: five of them
  it.each([
    [1.5, 0.055],
    [2.5, 0.1],
  ])('a sample of 5,000 from an exact power law gives its exponent back: %f', (exponent, allowed) => {
    const luck = openStream(rngKey(`zeta ${exponent}`));
    const values = Array.from({ length: 5000 }, () => zetaDraw(exponent, luck.uniform()));
    const fit = powerLawExponent(values, 1);
    expect(Math.abs(fit.exponent - exponent)).toBeLessThan(allowed);
  });

  it('the tail is taken from where the law holds', () => {
    const luck = openStream(rngKey('tail'));
    const low = Array.from({ length: 2000 }, () => 1 + luck.below(9));
    const tail = Array.from({ length: 3000 }, () => zetaDraw(2, luck.uniform(), 10));
    const { exponent, from } = powerLawExponent([...low, ...tail], 1);
    expect(from).toBeGreaterThanOrEqual(9);
    expect(exponent).toBeCloseTo(2, 0);
  });

  it('ranks: 1 for any rising function, -1 for any falling one, equal values share a rank', () => {
    expect(rankCorrelation([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 2, 3, 4], [9, 5, 4, 0])).toBeCloseTo(-1, 12);
    // ranks 0, 1.5, 1.5, 3 against 0, 1, 2, 3
    expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });

  it('two samples: distance by hand, and the 5 % point of the law at 1.358', () => {
    expect(kolmogorovSmirnov([1, 2, 3, 4], [3, 4, 5, 6]).distance).toBe(0.5);
    expect(kolmogorovSmirnov([1, 1, 2], [1, 1, 2])).toEqual({ distance: 0, probability: 1 });
    const size = 5000;
    const shift = Math.round((1.3581 - 0.0024) * Math.sqrt(2 / size) * size);
    const a = Array.from({ length: size }, (_, i) => i);
    expect(
      kolmogorovSmirnov(
        a,
        a.map((x) => x + shift),
      ).probability,
    ).toBeCloseTo(0.05, 2);
  });
});

/** A whole number k from `from` on with probability in proportion to k^-exponent, by inversion from a uniform. */
function zetaDraw(exponent: number, uniform: number, from = 1): number {
  const total = hurwitzZeta(exponent, from);
  const above = (k: number): number => hurwitzZeta(exponent, k + 1) / total;
  let high = from;
  while (above(high) > uniform) high *= 2;
  let low = from - 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (above(middle) > uniform) low = middle;
    else high = middle;
  }
  return high;
}
