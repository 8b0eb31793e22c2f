import { describe, expect, it } from 'vitest';
import { type DelayLaw, delayTable } from './delayLaw.js';

const bits = (u: number) => Math.floor(u * 2 ** 32) | 0;
const drawing = (law: DelayLaw) => {
  const { drawInto } = delayTable(law);
  const hours = new Float64Array(2);
  return (drawn: number) => {
    drawInto(drawn, hours, 1);
    return hours[1]!;
  };
};

describe('a reading delay', () => {
  it('has the median and the quantiles of a log-normal law, within the table and beyond it', () => {
    const draw = drawing({ law: 'log-normal', median: 3, sigma: 1.2 });
    const z = { 0.0001: -3.719016485, 0.05: -1.644853627, 0.5: 0, 0.975: 1.959963985, 0.99999: 4.264890794 };
    for (const [u, value] of Object.entries(z)) {
      const expected = 3 * Math.exp(1.2 * value);
      expect(Math.abs(draw(bits(Number(u))) / expected - 1)).toBeLessThan(1e-3);
    }
  });

  it('has those of an exponential law', () => {
    const draw = drawing({ law: 'exponential', median: 5, sigma: 0 });
    for (const u of [0.001, 0.3, 0.5, 0.9, 0.9999]) {
      const expected = (-Math.log(1 - u) * 5) / Math.LN2;
      expect(Math.abs(draw(bits(u)) / expected - 1)).toBeLessThan(1e-3);
    }
  });

  it('never falls as the uniform rises', () => {
    const draw = drawing({ law: 'log-normal', median: 3, sigma: 2 });
    let last = 0;
    for (let i = 0; i < 20_000; i++) {
      const delay = draw(bits(i / 20_000));
      expect(delay).toBeGreaterThanOrEqual(last);
      last = delay;
    }
  });

  it('of sigma 0 or median 0 is fixed', () => {
    for (const u of [0, 0.3, 0.99999]) {
      expect(drawing({ law: 'log-normal', median: 2, sigma: 0 })(bits(u))).toBe(2);
      expect(drawing({ law: 'log-normal', median: 0, sigma: 1 })(bits(u))).toBe(0);
    }
  });
});
