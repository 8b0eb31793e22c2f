import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Law, lawMean } from '../../random/law.js';
import { powerLawOfMean } from './powerLawOfMean.js';

describe('powerLawOfMean', () => {
  test('has the wanted mean wherever that can be reached', () => {
    const exponent = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        exponent,
        fc.integer({ min: 2, max: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (x, max, at) => {
          const lowest = powerLawOfMean({ exponent: x, mean: 0, max }) as { smallestMean: number };
          const mean = lowest.smallestMean + at * (max - lowest.smallestMean);
          const law = powerLawOfMean({ exponent: x, mean, max });
          expect(law).toHaveProperty('frequencies');
          expect(lawMean(law as Law)).toBeCloseTo(mean, 6);
        },
      ),
    );
  });

  test('says how small the mean may be', () => {
    expect(powerLawOfMean({ exponent: 0, mean: 1, max: 9 })).toEqual({ smallestMean: 5 });
  });

  test('keeps the power law above its smallest value', () => {
    const { frequencies } = powerLawOfMean({ exponent: 2, mean: 6, max: 20 }) as {
      frequencies: Record<number, number>;
    };
    expect(frequencies[10]! / frequencies[20]!).toBeCloseTo(4, 12);
  });
});
