import { expect, test } from 'vitest';
import { numbersOf } from '../terminal/numbers.js';
import { signed } from './signed.js';

test('differences have a sign, and 0 has none, however it is rounded', () => {
  const numbers = numbersOf('en');
  expect([12.34, -1234, 0, -0.04].map((value) => signed(value, 1, numbers))).toEqual([
    '+12.3',
    '−1,234.0',
    '0.0',
    '0.0',
  ]);
});
