import { expect, test } from 'vitest';
import { areaPath, linePath, stepped } from './paths.js';

test('curves go straight from place to place, areas there and back, each stretch for itself', () => {
  expect(linePath([])).toBe('');
  expect(
    linePath([
      [0, 1],
      [2.5, 3],
    ]),
  ).toBe('M0,1L2.5,3');
  const stretch = (x: number) => ({ low: [[x, 9] as const], high: [[x, 1] as const] });
  expect(areaPath([stretch(1), stretch(5)])).toBe('M1,1L1,9ZM5,1L5,9Z');
});

test('a stepped curve holds each value until the next place', () => {
  expect(
    stepped([
      [0, 4],
      [2, 6],
      [3, 5],
    ]),
  ).toEqual([
    [0, 4],
    [2, 4],
    [2, 6],
    [3, 6],
    [3, 5],
  ]);
});
