import { describe, expect, it } from 'vitest';
import { invertCumulative, poissonCumulative } from './poissonInversion.js';

describe('Poisson numbers by inversion', () => {
  it('have the probabilities of the law, at means from 0 to 700', () => {
    for (const mean of [0, 0.5, 1, 7.25, 100, 700]) {
      const cumulative = poissonCumulative(mean);
      let share = Math.exp(-mean);
      let sum = 0;
      let moment = 0;
      cumulative.forEach((value, k) => {
        sum += share;
        moment += k * (value - (cumulative[k - 1] ?? 0));
        expect(value).toBeCloseTo(sum, 11);
        share *= mean / (k + 1);
      });
      expect(moment).toBeCloseTo(mean, 9);
      expect(cumulative.at(-1)).toBe(1);
    }
  });

  it('are the number of cumulative probabilities that lie at or below the uniform', () => {
    const cumulative = poissonCumulative(2);
    expect(invertCumulative(cumulative, 0)).toBe(0);
    expect(invertCumulative(cumulative, cumulative[0]!)).toBe(1);
    expect(invertCumulative(cumulative, cumulative[3]! - 1e-12)).toBe(3);
    expect(invertCumulative(cumulative, 1 - 2 ** -53)).toBeLessThan(cumulative.length);
    expect(invertCumulative(poissonCumulative(0), 0.99)).toBe(0);
  });
});
