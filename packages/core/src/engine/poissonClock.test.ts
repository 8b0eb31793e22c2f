import { describe, expect, it } from 'vitest';
import { expectMean } from '../../testkit/expectMean.js';
import { kolmogorovSmirnov } from '../../testkit/kolmogorovSmirnov.js';
import { rngKey } from '../random/rngKey.js';
import { PoissonClock } from './poissonClock.js';
import { INSTANTS, StepQueue } from './stepQueue.js';

const clockOf = (rate: number) => new PoissonClock({ values: Float64Array.of(rate), mask: 0 });

/** Instants of a member's ticks in steps 0 … steps - 1, in steps. */
function ticksOf(clock: PoissonClock, member: number, steps: number): number[] {
  const queue = new StepQueue();
  const key = rngKey('clock');
  const times: number[] = [];
  for (let step = 0; step < steps; step++) {
    queue.begin(1);
    const ticks = clock.pushTicks(queue, key, member, step, -1);
    const before = times.length;
    while (queue.next()) times.push(step + queue.key / INSTANTS);
    expect(times.length - before).toBe(ticks);
    const first = clock.firstTick(key, member, step, -1);
    expect(first < 0 ? undefined : step + first / INSTANTS).toBe(times[before]);
  }
  return times;
}

describe('a Poisson clock', () => {
  it('ticks at its rate, with exponential gaps across the steps (5 sigma; Kolmogorov-Smirnov 1 in a million)', () => {
    for (const rate of [0.3, 1, 8]) {
      const times = ticksOf(clockOf(rate), 5, 20_000);
      const gaps = times.slice(1).map((time, i) => time - times[i]!);
      expectMean(gaps, 1 / rate);
      const quantiles = gaps.map((_, i) => -Math.log(1 - (i + 0.5) / gaps.length) / rate);
      expect(kolmogorovSmirnov(gaps, quantiles).probability).toBeGreaterThan(1e-6);
    }
  });

  it('of a higher rate ticks whenever that of a lower one does, and never at rate 0', () => {
    const slow = ticksOf(clockOf(0.7), 9, 500);
    expect(ticksOf(clockOf(1.1), 9, 500)).toEqual(expect.arrayContaining(slow));
    expect(slow.length).toBeGreaterThan(250);
    expect(ticksOf(clockOf(0), 9, 500)).toEqual([]);
  });

  it('leaves out what was before', () => {
    const queue = new StepQueue();
    const [clock, key] = [clockOf(9), rngKey('late')];
    const late = Math.floor(INSTANTS / 2);
    queue.begin(1);
    const all = clock.pushTicks(queue, key, 3, 4, late);
    const times: number[] = [];
    while (queue.next()) times.push(queue.key);
    expect(times.length).toBeLessThan(all);
    expect(Math.min(...times)).toBeGreaterThan(late);
    expect(clock.firstTick(key, 3, 4, late)).toBe(times[0]);
    expect(clock.firstTick(key, 3, 4, times.at(-1)!)).toBe(-1);
  });
});
