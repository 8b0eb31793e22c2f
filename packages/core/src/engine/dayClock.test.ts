import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DayClock, dayClock, FLAT_CLOCK, toClockHours, toLivedHours } from './dayClock.js';

const rhythm = fc.array(fc.double({ min: 0.01, max: 5, noNaN: true }), { minLength: 24, maxLength: 24 });
const time = fc.double({ min: 0, max: 1000, noNaN: true });

const changed = (change: typeof toLivedHours) => (clock: DayClock, hours: number) => {
  const numbers = Float64Array.of(-1, hours);
  change(clock, numbers, 1);
  expect(numbers[0]).toBe(-1);
  return numbers[1]!;
};
const livedHours = changed(toLivedHours);
const clockHours = changed(toClockHours);

test('the two directions undo each other, keep order, and agree once a day', () => {
  fc.assert(
    fc.property(rhythm, fc.double({ min: 0, max: 24, noNaN: true }), time, time, (activity, start, a, b) => {
      const day = dayClock(activity, start);
      expect(clockHours(day, livedHours(day, a))).toBeCloseTo(a, 6);
      expect(livedHours(day, a) <= livedHours(day, b)).toBe(
        a <= b || livedHours(day, a) === livedHours(day, b),
      );
      expect(livedHours(day, a + 24) - livedHours(day, a)).toBeCloseTo(24, 6);
      expect(livedHours(day, 0)).toBeCloseTo(0, 9);
    }),
    { seed: 1 },
  );
});

test('an hour of the night is short', () => {
  const day = dayClock([...new Array(8).fill(0.1), ...new Array(16).fill(1)], 22);
  // two waking hours, then eight of the night, each a tenth of one; 24 hours have 16.8 of the waking
  expect(livedHours(day, 10)).toBeCloseTo((2.8 * 24) / 16.8, 9);
  expect(clockHours(day, (2.8 * 24) / 16.8)).toBeCloseTo(10, 9);
});

test('hours that are all alike are the clock’s', () => {
  const day = dayClock(new Array(24).fill(3), 5);
  expect(livedHours(day, 17.25)).toBeCloseTo(livedHours(FLAT_CLOCK, 17.25), 9);
});
