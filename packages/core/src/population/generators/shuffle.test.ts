import { expect, test } from 'vitest';
import { expectShares } from '../../../testkit/expectShares.js';
import { deriveKey, rngKey } from '../../random/rngKey.js';
import { shuffle } from './shuffle.js';

// chi-square over 24 orders at 5 sigma, seed fixed
test('every order of four values is equally likely', () => {
  const key = rngKey('orders');
  const orders = Array.from({ length: 50_000 }, (_, i) => {
    const values = Uint32Array.of(1, 2, 3, 4);
    shuffle(values, deriveKey(key, [i]));
    return Number(values.join(''));
  });
  const each = new Set(orders);
  expect(each.size).toBe(24);
  expectShares(orders, new Map([...each].map((order) => [order, 1 / 24])));
});

test('keeps all values and depends on the key alone', () => {
  const values = () => Uint32Array.from({ length: 1000 }, (_, i) => i);
  const [a, b, c] = [values(), values(), values()];
  shuffle(a, rngKey(1));
  shuffle(b, rngKey(1));
  shuffle(c, rngKey(2));
  expect(a).toEqual(b);
  expect(a).not.toEqual(c);
  expect(a.slice().sort()).toEqual(values());
});
