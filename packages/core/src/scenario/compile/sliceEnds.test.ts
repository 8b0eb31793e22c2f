import { expect, it } from 'vitest';
import { sliceEnds } from './sliceEnds.js';

it('slices are the shortest usual ones of which there are at most 200, and end at the horizon', () => {
  const shape = (horizon: number) => {
    const ends = sliceEnds(horizon);
    return [ends.length, ends[0], ends.at(-1)];
  };
  expect(shape(168)).toEqual([168, 1, 168]);
  expect(shape(50)).toEqual([200, 0.25, 50]);
  expect(shape(50.1)).toEqual([101, 0.5, 50.1]);
  expect(shape(30 * 24)).toEqual([120, 6, 720]);
  expect(shape(1 / 60)).toEqual([1, 1 / 60, 1 / 60]);
  expect(shape(0.3)).toEqual([2, 0.25, 0.3]);
  expect(shape(87_600)).toEqual([131, 672, 87_600]);
  for (let horizon = 0.1; horizon <= 87_600; horizon *= 1.37) {
    const ends = sliceEnds(horizon);
    expect(ends.length).toBeLessThanOrEqual(200);
    expect(ends.at(-1)).toBe(horizon);
    for (let i = 1; i < ends.length; i++) expect(ends[i]!).toBeGreaterThan(ends[i - 1]!);
  }
});
