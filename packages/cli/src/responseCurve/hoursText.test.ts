import { expect, test } from 'vitest';
import { numbersOf } from '../terminal/numbers.js';
import { hoursText } from './hoursText.js';

test('delays are told in the unit that suits them, no finer than they are known', () => {
  const told = [0, 0.25, 1, 1.5, 9.28, 12.4, 168].map((hours) => hoursText(hours, numbersOf('en')));
  expect(told).toEqual([
    '0\u00a0h',
    '15\u00a0min',
    '1\u00a0h',
    '1.5\u00a0h',
    '9.3\u00a0h',
    '12\u00a0h',
    '168\u00a0h',
  ]);
  expect(hoursText(9.28, numbersOf('fr'))).toBe('9,3\u00a0h');
});
