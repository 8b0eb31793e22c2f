import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayClock, FLAT_CLOCK } from './dayClock.js';

const rhythm = fc.array(fc.double({ min: 0.01, max: 5, noNaN: true }), { minLength: 24, maxLength: 24 });
const time = fc.double({ min: 0, max: 1000, noNaN: true });

test('the two directions undo each other, keep order, and agree once a day', () => {
  fc.assert(
    fc.property(rhythm, fc.double({ min: 0, max: 24, noNaN: true }), time, time, (activity, start, a, b) => {
      const { lived, clock } = dayClock(activity, start);
      expect(clock(lived(a))).toBeCloseTo(a, 6);
      expect(lived(a) <= lived(b)).toBe(a <= b || lived(a) === lived(b));
      expect(lived(a + 24) - lived(a)).toBeCloseTo(24, 6);
      expect(lived(0)).toBeCloseTo(0, 9);
    }),
    { seed: 1 },
  );
});

test('an hour of the night is short', () => {
  const { lived, clock } = dayClock([...new Array(8).fill(0.1), ...new Array(16).fill(1)], 22);
  // two waking hours, then eight of the night, each a tenth of one; 24 hours have 16.8 of the waking
  expect(lived(10)).toBeCloseTo((2.8 * 24) / 16.8, 9);
  expect(clock((2.8 * 24) / 16.8)).toBeCloseTo(10, 9);
});

test('hours that are all alike are the clock’s', () => {
  const { lived } = dayClock(new Array(24).fill(3), 5);
  expect(lived(17.25)).toBeCloseTo(FLAT_CLOCK.lived(17.25), 9);
});
