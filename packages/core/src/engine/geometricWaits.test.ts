import { describe, expect, it } from 'vitest';
import { expectShares } from '../../testkit/expectShares.js';
import { LONGEST_WAIT } from '../random/geometricWait.js';
import { rngKey } from '../random/rngKey.js';
import { GeometricWaits } from './geometricWaits.js';

const key = rngKey('waits');
const steps = Array.from({ length: 50_000 }, (_, step) => step);
const lawOf = (p: number) => new Map(Array.from({ length: 400 }, (_, j) => [j, p * (1 - p) ** j]));

describe('the waits of members', () => {
  it('are geometric, with one probability for all or one of each (chi-square, 5 sigma)', () => {
    const all = new GeometricWaits({ values: Float64Array.of(0.3), mask: 0 });
    const own = new GeometricWaits({ values: Float64Array.of(0.1, 0.3, 0.9), mask: -1 });
    expectShares(
      steps.map((step) => all.wait(key, 7, step)),
      lawOf(0.3),
    );
    for (const [member, p] of [0.1, 0.3, 0.9].entries()) {
      expectShares(
        steps.map((step) => own.wait(key, member, step)),
        lawOf(p),
      );
    }
  });

  it('are none at probability 1 and endless at 0', () => {
    const own = new GeometricWaits({ values: Float64Array.of(1, 0), mask: -1 });
    const [one, none] = [1, 0].map((p) => new GeometricWaits({ values: Float64Array.of(p), mask: 0 }));
    for (const step of steps.slice(0, 1000)) {
      expect([own.wait(key, 0, step) === 0, one!.wait(key, 0, step)]).toEqual([true, 0]);
      expect([own.wait(key, 1, step), none!.wait(key, 1, step)]).toEqual([LONGEST_WAIT, LONGEST_WAIT]);
    }
  });
});
