import { describe, expect, test } from 'vitest';
import { en } from '../messages/en.js';
import { delayGrid } from './delayGrid.js';

const grid = (text: string) => delayGrid(text, en);

describe('delayGrid', () => {
  test('a range has points where hours matter', () => {
    expect(grid('0h..72h')).toEqual([0, 1, 2, 4, 6, 9, 12, 18, 24, 36, 48, 60, 72]);
    expect(grid('30min..10h')).toEqual([0.5, 1, 2, 4, 6, 9, 10]);
    expect(grid('0h..3h')).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3]);
    expect(grid('2d..2w')).toEqual([48, 60, 72, 96, 120, 144, 168, 216, 264, 312, 336]);
    expect(grid('0.5h..1.5h')).toHaveLength(7);
  });

  test('a range with a number of points is even', () => {
    expect(grid('0h..1d/5')).toEqual([0, 6, 12, 18, 24]);
    expect(grid('0h..1h/4')).toEqual([0, 0.3333, 0.6667, 1]);
  });

  test('a list is taken as it is', () => {
    expect(grid('0h,1h, 6h,2d')).toEqual([0, 1, 6, 48]);
    expect(grid('30min,1.5h')).toEqual([0.5, 1.5]);
  });

  test.each([
    '',
    '6h',
    '0..72',
    '72h..0h',
    '0h..72h/1',
    '0h..72h/1000',
    '0h,0h',
    '2h,1h',
    '0h..',
    '1h..2h..3h',
    '0h..72h/x',
  ])('%j is told', (text) => {
    expect(() => grid(text)).toThrow(/--delay/);
  });
});
