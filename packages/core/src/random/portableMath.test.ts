import { describe, expect, it } from 'vitest';
import { portableExp, portableLog, portablePow } from './portableMath.js';

/** Distance in units in the last place of `expected`. */
function ulps(actual: number, expected: number): number {
  const unit = 2 ** (Math.floor(Math.log2(Math.abs(expected))) - 52);
  return Math.abs(actual - expected) / unit;
}

describe('portableLog', () => {
  it('is within 1 unit in the last place of the true logarithm', () => {
    const exact: [number, number][] = [
      [2, Math.LN2],
      [10, Math.LN10],
      [0.5, -Math.LN2],
      [3, 1.0986122886681098],
      [1e-300, -690.7755278982137],
      [5e-324, -744.4400719213812],
    ];
    for (const [x, log] of exact) expect(ulps(portableLog(x), log), `ln ${x}`).toBeLessThanOrEqual(1);
    expect(portableLog(1)).toBe(0);
  });

  it('agrees with this engine to 1 unit in the last place over 200,000 values', () => {
    for (let i = 1; i <= 200_000; i++) {
      const x = i / 200_001;
      if (ulps(portableLog(x), Math.log(x)) > 1) expect.fail(`ln ${x}`);
    }
  });

  it('handles the ends of its range', () => {
    expect(portableLog(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(portableLog(-1)).toBeNaN();
    expect(portableLog(Number.NaN)).toBeNaN();
    expect(portableLog(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('portableExp', () => {
  it('agrees with this engine to 1 unit in the last place from -700 to 700', () => {
    for (let i = -70_000; i <= 70_000; i++) {
      if (ulps(portableExp(i / 100), Math.exp(i / 100)) > 1) expect.fail(`exp ${i / 100}`);
    }
  });

  it('handles the ends of its range', () => {
    expect(portableExp(710)).toBe(Number.POSITIVE_INFINITY);
    expect(portableExp(-746)).toBe(0);
    expect(portableExp(-745)).toBe(5e-324);
    expect(portableExp(0)).toBe(1);
    expect(portableExp(Number.NaN)).toBeNaN();
  });
});

describe('portablePow', () => {
  it('is within 1e-14 of powers that are known exactly', () => {
    for (const [x, y, power] of [
      [2, 10, 1024],
      [10, -3, 0.001],
      [4, 0.5, 2],
      [7, 0, 1],
    ] as const) {
      expect(Math.abs(portablePow(x, y) / power - 1)).toBeLessThan(1e-14);
    }
  });
});
