import { expect, test } from 'vitest';
import { hoursAt, positionAt } from './hoursAt.js';

const timed = { hours: Float64Array.of(0, 2, 4, 10) };

test('between the ends of two slices, hours go in proportion', () => {
  expect([0, 0.5, 1, 2.5, 3].map((position) => hoursAt(timed, position))).toEqual([0, 1, 2, 7, 10]);
});

test('positions are found from hours, and stay within the run', () => {
  expect([-1, 0, 1, 2, 7, 10, 99].map((hours) => positionAt(timed, hours))).toEqual([
    0, 0, 0.5, 1, 2.5, 3, 3,
  ]);
});
