import { expect, test } from 'vitest';
import { drawCurve } from './drawCurve.js';

test('a curve is filled from 0 up, in eighths of a line, straight between its points', () => {
  expect(drawCurve({ at: [0, 4], values: [0, 16], top: 16, width: 5, height: 2 })).toEqual([
    '   ▄█',
    ' ▄███',
  ]);
  expect(drawCurve({ at: [0, 3, 6], values: [0, 0, 8], top: 8, width: 7, height: 1 })).toEqual(['    ▃▅█']);
});

test('what lies outside stays inside', () => {
  expect(drawCurve({ at: [0, 1], values: [-5, 20], top: 10, width: 2, height: 1 })).toEqual([' █']);
});
