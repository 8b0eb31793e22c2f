import { expect, it } from 'vitest';
import { dayRhythm } from './dayRhythm.js';

it('a waking day has 24 hours above 0, of mean 1, the evening busier than the night', () => {
  const rhythm = dayRhythm('waking')!;
  expect(rhythm).toHaveLength(24);
  expect(Math.min(...rhythm)).toBeGreaterThan(0);
  expect(rhythm.reduce((sum, activity) => sum + activity, 0) / 24).toBeCloseTo(1, 12);
  expect(rhythm[21]!).toBeGreaterThan(5 * rhythm[4]!);
  expect(dayRhythm('flat')).toBeUndefined();
});
