import { expect, it } from 'vitest';
import { traitCondition } from './traitCondition.js';

it('conditions compare as they say, with numbers held in 32 bits', () => {
  const met = (condition: string, value: number) => traitCondition(condition)(Math.fround(value));
  expect([0.2, 0.3, 0.4].map((value) => met('> 0.3', value))).toEqual([false, false, true]);
  expect([0.2, 0.3, 0.4].map((value) => met(' >=0.3 ', value))).toEqual([false, true, true]);
  expect([0.2, 0.3, 0.4].map((value) => met('< 0.3', value))).toEqual([true, false, false]);
  expect([0.2, 0.3, 0.4].map((value) => met('<= 3e-1', value))).toEqual([true, true, false]);
  expect([0.2, 0.3, 0.4].map((value) => met('= 0.3', value))).toEqual([false, true, false]);
  expect(met('== -2', -2)).toBe(true);
  expect(met('> 0', Number.NaN)).toBe(false);
});
